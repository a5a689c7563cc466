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
    (local $p i32) (local $q i32) (local $count i32) (local $i i64) (local $most i64) (local $checksum i64)
    (local $sign i64) (local $more i64) (local $first i64) (local $flips i64) (local $low i64) (local $high i64)
    (local $t i64) (local $s i64) (local $s1 i64) (local $k i64) (local $head i64)
    (global.set $free (i32.const 0))
    (local.set $p (call $alloc (local.get $n)))
    (local.set $q (call $alloc (local.get $n)))
    (local.set $count (call $alloc (local.get $n)))
    (local.set $i (i64.const 0))
    (block $end1
      (loop $loop1
        (br_if $end1 (i32.eqz (i64.lt_s (local.get $i) (local.get $n))))
        (i64.store (call $cell (local.get $p) (local.get $i)) (local.get $i))
        (i64.store (call $cell (local.get $count) (local.get $i)) (call $add (local.get $i) (i64.const 1)))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $loop1)))
    (local.set $most (i64.const 0))
    (local.set $checksum (i64.const 0))
    (local.set $sign (i64.const 1))
    (local.set $more (i64.const 1))
    (block $end2
      (loop $loop2
        (br_if $end2 (i32.eqz (i64.eq (local.get $more) (i64.const 1))))
        (local.set $first (i64.load (call $cell (local.get $p) (i64.const 0))))
        (if (i64.ne (local.get $first) (i64.const 0))
          (then
            (local.set $i (i64.const 0))
            (block $end3
              (loop $loop3
                (br_if $end3 (i32.eqz (i64.lt_s (local.get $i) (local.get $n))))
                (i64.store (call $cell (local.get $q) (local.get $i)) (i64.load (call $cell (local.get $p) (local.get $i))))
                (local.set $i (call $add (local.get $i) (i64.const 1)))
                (br $loop3)))
            (local.set $flips (i64.const 0))
            (block $end4
              (loop $loop4
                (br_if $end4 (i32.eqz (i64.ne (local.get $first) (i64.const 0))))
                (local.set $low (i64.const 0))
                (local.set $high (local.get $first))
                (block $end5
                  (loop $loop5
                    (br_if $end5 (i32.eqz (i64.lt_s (local.get $low) (local.get $high))))
                    (local.set $t (i64.load (call $cell (local.get $q) (local.get $low))))
                    (i64.store (call $cell (local.get $q) (local.get $low))
                      (i64.load (call $cell (local.get $q) (local.get $high))))
                    (i64.store (call $cell (local.get $q) (local.get $high)) (local.get $t))
                    (local.set $low (call $add (local.get $low) (i64.const 1)))
                    (local.set $high (call $sub (local.get $high) (i64.const 1)))
                    (br $loop5)))
                (local.set $flips (call $add (local.get $flips) (i64.const 1)))
                (local.set $first (i64.load (call $cell (local.get $q) (i64.const 0))))
                (br $loop4)))
            (if (i64.gt_s (local.get $flips) (local.get $most))
              (then
                (local.set $most (local.get $flips))))
            (local.set $checksum (call $add (local.get $checksum) (call $mul (local.get $flips) (local.get $sign))))))
        (if (i64.eq (local.get $sign) (i64.const 1))
          (then
            (local.set $s (i64.load (call $cell (local.get $p) (i64.const 0))))
            (i64.store (call $cell (local.get $p) (i64.const 0)) (i64.load (call $cell (local.get $p) (i64.const 1))))
            (i64.store (call $cell (local.get $p) (i64.const 1)) (local.get $s))
            (local.set $sign (i64.const -1)))
          (else
            (local.set $sign (i64.const 1))
            (local.set $s1 (i64.load (call $cell (local.get $p) (i64.const 1))))
            (i64.store (call $cell (local.get $p) (i64.const 1)) (i64.load (call $cell (local.get $p) (i64.const 2))))
            (i64.store (call $cell (local.get $p) (i64.const 2)) (local.get $s1))
            (local.set $more (i64.const 0))
            (local.set $k (i64.const 2))
            (block $end6
              (loop $loop6
                (br_if $end6 (i32.eqz (i64.lt_s (local.get $k) (local.get $n))))
                (i64.store (call $cell (local.get $count) (local.get $k))
                  (call $sub (i64.load (call $cell (local.get $count) (local.get $k))) (i64.const 1)))
                (if (i64.ne (i64.load (call $cell (local.get $count) (local.get $k))) (i64.const 0))
                  (then
                    (local.set $more (i64.const 1))
                    (br $end6)))
                (i64.store (call $cell (local.get $count) (local.get $k)) (call $add (local.get $k) (i64.const 1)))
                (if (i64.lt_s (call $add (local.get $k) (i64.const 1)) (local.get $n))
                  (then
                    (local.set $head (i64.load (call $cell (local.get $p) (i64.const 0))))
                    (local.set $i (i64.const 0))
                    (block $end7
                      (loop $loop7
                        (br_if $end7 (i32.eqz (i64.le_s (local.get $i) (local.get $k))))
                        (i64.store (call $cell (local.get $p) (local.get $i))
                          (i64.load (call $cell (local.get $p) (call $add (local.get $i) (i64.const 1)))))
                        (local.set $i (call $add (local.get $i) (i64.const 1)))
                        (br $loop7)))
                    (i64.store (call $cell (local.get $p) (call $add (local.get $k) (i64.const 1))) (local.get $head))))
                (local.set $k (call $add (local.get $k) (i64.const 1)))
                (br $loop6)))))
        (br $loop2)))
    (call $add (call $mul (local.get $checksum) (i64.const 100)) (local.get $most))))
