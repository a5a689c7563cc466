(module
  ;; include checked.wat
  (memory 1024)
  (global $free (mut i32) (i32.const 0))
  (func $alloc (param $cells i64) (result i32) (local $at i32)
    (local.set $at (global.get $free))
    (global.set $free (i32.add (local.get $at) (i32.wrap_i64 (i64.shl (local.get $cells) (i64.const 3)))))
    (memory.fill (local.get $at) (i32.const 0) (i32.sub (global.get $free) (local.get $at)))
    (local.get $at))
  (func $cell (param $base i32) (param $i i64) (result i32)
    (i32.add (local.get $base) (i32.wrap_i64 (i64.shl (local.get $i) (i64.const 3)))))
  (func $kernel (export "kernel") (param $n i64) (result i64)
    (local $cells i64) (local $a i32) (local $b i32) (local $c i32) (local $i i64) (local $row i64) (local $col i64)
    (local $dot i64) (local $k i64) (local $left i64) (local $right i64) (local $total i64)
    (global.set $free (i32.const 0))
    (local.set $cells (call $mul (local.get $n) (local.get $n)))
    (local.set $a (call $alloc (local.get $cells)))
    (local.set $b (call $alloc (local.get $cells)))
    (local.set $c (call $alloc (local.get $cells)))
    (local.set $i (i64.const 0))
    (block $end1
      (loop $loop1
        (br_if $end1 (i32.eqz (i64.lt_s (local.get $i) (local.get $cells))))
        (i64.store (call $cell (local.get $a) (local.get $i)) (i64.rem_s (local.get $i) (i64.const 1009)))
        (i64.store (call $cell (local.get $b) (local.get $i)) (i64.rem_s (local.get $i) (i64.const 97)))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $loop1)))
    (local.set $row (i64.const 0))
    (block $end2
      (loop $loop2
        (br_if $end2 (i32.eqz (i64.lt_s (local.get $row) (local.get $n))))
        (local.set $col (i64.const 0))
        (block $end3
          (loop $loop3
            (br_if $end3 (i32.eqz (i64.lt_s (local.get $col) (local.get $n))))
            (local.set $dot (i64.const 0))
            (local.set $k (i64.const 0))
            (block $end4
              (loop $loop4
                (br_if $end4 (i32.eqz (i64.lt_s (local.get $k) (local.get $n))))
                (local.set $left (call $add (call $mul (local.get $row) (local.get $n)) (local.get $k)))
                (local.set $right (call $add (call $mul (local.get $k) (local.get $n)) (local.get $col)))
                (local.set $dot (call $add (local.get $dot) (call $mul
                  (i64.load (call $cell (local.get $a) (local.get $left))) (i64.load
                    (call $cell (local.get $b) (local.get $right))))))
                (local.set $k (call $add (local.get $k) (i64.const 1)))
                (br $loop4)))
            (i64.store (call $cell (local.get $c) (call $add (call $mul (local.get $row) (local.get $n)) (local.get $col)))
              (local.get $dot))
            (local.set $col (call $add (local.get $col) (i64.const 1)))
            (br $loop3)))
        (local.set $row (call $add (local.get $row) (i64.const 1)))
        (br $loop2)))
    (local.set $total (i64.const 0))
    (local.set $i (i64.const 0))
    (block $end5
      (loop $loop5
        (br_if $end5 (i32.eqz (i64.lt_s (local.get $i) (local.get $cells))))
        (local.set $total (call $add (local.get $total) (i64.load (call $cell (local.get $c) (local.get $i)))))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $loop5)))
    (local.get $total)))
