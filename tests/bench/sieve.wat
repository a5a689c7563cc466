(module
  ;; include checked.wat
  (memory 1024)
  (func $cell (param $i i64) (result i32) (i32.wrap_i64 (i64.shl (local.get $i) (i64.const 3))))
  (func (export "kernel") (param $n i64) (result i64) (local $i i64) (local $k i64) (local $count i64)
    (memory.fill (i32.const 0) (i32.const 0) (call $cell (local.get $n)))
    (local.set $i (i64.const 2))
    (block $marked
      (loop $next
        (br_if $marked (i64.ge_s (local.get $i) (local.get $n)))
        (local.set $k (call $mul (local.get $i) (local.get $i)))
        (if (i64.eqz (i64.load (call $cell (local.get $i))))
          (then
            (block $step
              (loop $mark
                (br_if $step (i64.ge_s (local.get $k) (local.get $n)))
                (i64.store (call $cell (local.get $k)) (i64.const 1))
                (local.set $k (call $add (local.get $k) (local.get $i)))
                (br $mark)))))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $next)))
    (local.set $i (i64.const 2))
    (block $done
      (loop $one
        (br_if $done (i64.ge_s (local.get $i) (local.get $n)))
        (local.set $count (call $add (local.get $count) (i64.xor (i64.load (call $cell (local.get $i))) (i64.const 1))))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $one)))
    (local.get $count)))
