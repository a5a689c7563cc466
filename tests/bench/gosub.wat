(module
  ;; include checked.wat
  ;; A stack of return points; without goto, a loop around a table of what comes next stands for the jumps.
  (memory 1)
  (func $at (param $sp i64) (result i32) (i32.wrap_i64 (i64.shl (local.get $sp) (i64.const 2))))
  (func (export "kernel") (param $n i64) (result i64) (local $sp i64) (local $i i64) (local $sum i64) (local $next i32)
    (local.set $next (i32.const 3))
    (loop $again
      (block $return
      (block $inner
      (block $outer
      (block $loop
      (block $back2
      (block $back1
      (block $back0
        (br_table $back0 $back1 $back2 $loop $outer $inner $return (local.get $next)))
        (i32.store (call $at (local.get $sp)) (i32.const 1))
        (local.set $sp (call $add (local.get $sp) (i64.const 1)))
        (local.set $next (i32.const 5))
        (br $again))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (local.set $next (i32.const 3))
        (br $again))
        (local.set $sum (i64.and (local.get $sum) (i64.const 1048575)))
        (local.set $next (i32.const 6))
        (br $again))
        (if (i64.ge_s (local.get $i) (local.get $n)) (then (return (local.get $sum))))
        (i32.store (call $at (local.get $sp)) (i32.const 0))
        (local.set $sp (call $add (local.get $sp) (i64.const 1)))
        (local.set $next (i32.const 4))
        (br $again))
        (local.set $sum (call $add (local.get $sum) (local.get $i)))
        (i32.store (call $at (local.get $sp)) (i32.const 2))
        (local.set $sp (call $add (local.get $sp) (i64.const 1)))
        (local.set $next (i32.const 5))
        (br $again))
        (local.set $sum (i64.xor (local.get $sum) (i64.const 3)))
        (local.set $next (i32.const 6))
        (br $again))
      (local.set $sp (call $sub (local.get $sp) (i64.const 1)))
      (local.set $next (i32.load (call $at (local.get $sp))))
      (br $again))
    (unreachable)))
