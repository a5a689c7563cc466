(module
  ;; include checked.wat
  (func $kernel (export "kernel") (param $n i64) (result i64)
    (local $state i64) (local $seed i64) (local $total i64) (local $i i64)
    (local.set $state (i64.const 0))
    (local.set $seed (i64.const 42))
    (local.set $total (i64.const 0))
    (local.set $i (i64.const 0))
    (block $end1
      (loop $loop1
        (br_if $end1 (i32.eqz (i64.lt_s (local.get $i) (local.get $n))))
        (local.set $seed (i64.and (call $add (call $mul (local.get $seed) (i64.const 1103)) (i64.const 12345)) (i64.const 65535)))
        (block $next2
        (block $default2
        (block $case2_6
        (block $case2_5
        (block $case2_4
        (block $case2_3
        (block $case2_2
        (block $case2_1
        (block $case2_0
          (br_table $case2_0 $case2_1 $case2_2 $case2_3 $case2_4 $case2_5 $case2_6 $default2 (i32.wrap_i64 (local.get $state))))
          (local.set $total (call $add (local.get $total) (i64.const 1)))
          (local.set $state (i64.and (local.get $seed) (i64.const 7)))
          (br $next2))
          (local.set $total (i64.xor (local.get $total) (local.get $seed)))
          (local.set $state (call $add (local.get $state) (i64.const 1)))
          (br $next2))
          (local.set $total (call $add (local.get $total) (local.get $seed)))
          (local.set $state (i64.and (i64.shr_s (local.get $seed) (i64.const 3)) (i64.const 7)))
          (br $next2))
          (local.set $total (i64.and (local.get $total) (i64.const 1048575)))
          (local.set $state (i64.const 6))
          (br $next2))
          (local.set $total (call $add (local.get $total) (i64.const 3)))
          (local.set $state (i64.and (i64.shr_s (local.get $seed) (i64.const 5)) (i64.const 3)))
          (br $next2))
          (local.set $total (i64.xor (local.get $total) (i64.const 255)))
          (local.set $state (i64.const 0))
          (br $next2))
          (local.set $total (call $add (local.get $total) (i64.shr_s (local.get $seed) (i64.const 4))))
          (local.set $state (i64.and (i64.shr_s (local.get $seed) (i64.const 2)) (i64.const 7)))
          (br $next2))
          (local.set $total (call $sub (local.get $total) (i64.const 1)))
          (local.set $state (i64.const 5)))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $loop1)))
    (local.get $total)))
