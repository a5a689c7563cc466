(module
  ;; include checked.wat
  (func (export "kernel") (param $n i64) (result i64)
    (local $half i64) (local $calls i64) (local $total i64) (local $least i64) (local $roots f64)
    (local.set $half (i64.shr_s (local.get $n) (i64.const 3)))
    (block $done
      (loop $next
        (br_if $done (i64.ge_s (local.get $calls) (local.get $n)))
        (local.set $least (call $sub (local.get $calls) (local.get $half)))
        (if (i64.lt_s (local.get $least) (i64.const 0))
          (then (local.set $least (call $sub (i64.const 0) (local.get $least)))))
        (if (i64.gt_s (local.get $least) (i64.const 4096)) (then (local.set $least (i64.const 4096))))
        (local.set $roots (f64.add (local.get $roots) (f64.floor (f64.sqrt (f64.convert_i64_s (local.get $least))))))
        (local.set $total (call $add (local.get $total) (local.get $least)))
        (local.set $calls (call $add (local.get $calls) (i64.const 4)))
        (br $next)))
    (call $add (local.get $total) (i64.trunc_f64_s (f64.nearest (local.get $roots))))))
