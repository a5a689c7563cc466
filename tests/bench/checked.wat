  ;; Arithmetic that stops at an overflow, as in IL.
  (func $add (param $a i64) (param $b i64) (result i64) (local $r i64)
    (local.set $r (i64.add (local.get $a) (local.get $b)))
    (if (i64.lt_s (i64.and (i64.xor (local.get $a) (local.get $r)) (i64.xor (local.get $b) (local.get $r))) (i64.const 0))
      (then (unreachable)))
    (local.get $r))
  (func $sub (param $a i64) (param $b i64) (result i64) (local $r i64)
    (local.set $r (i64.sub (local.get $a) (local.get $b)))
    (if (i64.lt_s (i64.and (i64.xor (local.get $a) (local.get $b)) (i64.xor (local.get $a) (local.get $r))) (i64.const 0))
      (then (unreachable)))
    (local.get $r))
  ;; Factors of 32 bits cannot overflow; of others the product is divided again.
  (func $mul (param $a i64) (param $b i64) (result i64) (local $r i64)
    (local.set $r (i64.mul (local.get $a) (local.get $b)))
    (if (i32.eqz (i32.and (i64.eq (local.get $a) (i64.extend32_s (local.get $a))) (i64.eq (local.get $b) (i64.extend32_s (local.get $b)))))
      (then
        (if (i64.ne (local.get $a) (i64.const 0))
          (then
            (if (i64.ne (i64.div_s (local.get $r) (local.get $a)) (local.get $b)) (then (unreachable)))))))
    (local.get $r))
