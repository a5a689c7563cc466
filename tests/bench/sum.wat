(module
  ;; include checked.wat
  (func (export "kernel") (param $n i64) (result i64) (local $s i64) (local $i i64) (local $j i64)
    (block $done
      (loop $rows
        (br_if $done (i64.ge_s (local.get $i) (local.get $n)))
        (local.set $j (i64.const 0))
        (block $next
          (loop $cells
            (br_if $next (i64.ge_s (local.get $j) (local.get $n)))
            (local.set $s (call $add (local.get $s) (i64.and (call $mul (local.get $i) (local.get $j)) (i64.const 255))))
            (local.set $j (call $add (local.get $j) (i64.const 1)))
            (br $cells)))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $rows)))
    (local.get $s)))
