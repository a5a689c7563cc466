(module
  ;; include checked.wat
  (memory 128)
  (func $cell (param $base i32) (param $i i64) (result i32)
    (i32.add (local.get $base) (i32.wrap_i64 (i64.shl (local.get $i) (i64.const 3)))))
  (func (export "kernel") (param $n i64) (result i64)
    (local $cells i64) (local $a i32) (local $b i32) (local $c i32) (local $i i64) (local $row i64) (local $col i64) (local $k i64)
    (local $dot f64) (local $sum f64)
    (local.set $cells (call $mul (local.get $n) (local.get $n)))
    (local.set $b (call $cell (i32.const 0) (local.get $cells)))
    (local.set $c (call $cell (local.get $b) (local.get $cells)))
    (block $filled
      (loop $fill
        (br_if $filled (i64.ge_s (local.get $i) (local.get $cells)))
        (f64.store (call $cell (local.get $a) (local.get $i)) (f64.convert_i64_s (i64.rem_s (local.get $i) (i64.const 7))))
        (f64.store (call $cell (local.get $b) (local.get $i)) (f64.convert_i64_s (i64.rem_s (local.get $i) (i64.const 5))))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $fill)))
    (block $multiplied
      (loop $rows
        (br_if $multiplied (i64.ge_s (local.get $row) (local.get $n)))
        (local.set $col (i64.const 0))
        (block $next
          (loop $cols
            (br_if $next (i64.ge_s (local.get $col) (local.get $n)))
            (local.set $dot (f64.const 0))
            (local.set $k (i64.const 0))
            (block $stop
              (loop $term
                (br_if $stop (i64.ge_s (local.get $k) (local.get $n)))
                (local.set $dot (f64.add (local.get $dot) (f64.mul
                  (f64.load (call $cell (local.get $a) (call $add (call $mul (local.get $row) (local.get $n)) (local.get $k))))
                  (f64.load (call $cell (local.get $b) (call $add (call $mul (local.get $k) (local.get $n)) (local.get $col)))))))
                (local.set $k (call $add (local.get $k) (i64.const 1)))
                (br $term)))
            (f64.store (call $cell (local.get $c) (call $add (call $mul (local.get $row) (local.get $n)) (local.get $col))) (local.get $dot))
            (local.set $col (call $add (local.get $col) (i64.const 1)))
            (br $cols)))
        (local.set $row (call $add (local.get $row) (i64.const 1)))
        (br $rows)))
    (local.set $i (i64.const 0))
    (block $done
      (loop $total
        (br_if $done (i64.ge_s (local.get $i) (local.get $cells)))
        (local.set $sum (f64.add (local.get $sum) (f64.load (call $cell (local.get $c) (local.get $i)))))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $total)))
    (i64.trunc_f64_s (local.get $sum))))
