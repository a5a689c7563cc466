(module
  ;; include checked.wat
  (func (export "kernel") (param $n i64) (result i64)
    (local $total i64) (local $x i64) (local $y i64) (local $k i64) (local $scale f64) (local $cr f64) (local $ci f64)
    (local $zr f64) (local $zi f64) (local $r2 f64) (local $i2 f64) (local $product f64)
    (local.set $scale (f64.div (f64.const 2) (f64.convert_i64_s (local.get $n))))
    (block $done
      (loop $rows
        (br_if $done (i64.ge_s (local.get $y) (local.get $n)))
        (local.set $x (i64.const 0))
        (block $row
          (loop $cols
            (br_if $row (i64.ge_s (local.get $x) (local.get $n)))
            (local.set $cr (f64.sub (f64.mul (f64.convert_i64_s (local.get $x)) (local.get $scale)) (f64.const 1.5)))
            (local.set $ci (f64.sub (f64.mul (f64.convert_i64_s (local.get $y)) (local.get $scale)) (f64.const 1)))
            (local.set $zr (f64.const 0))
            (local.set $zi (f64.const 0))
            (local.set $k (i64.const 0))
            (block $out
              (loop $iterate
                (br_if $out (i64.ge_s (local.get $k) (i64.const 200)))
                (local.set $r2 (f64.mul (local.get $zr) (local.get $zr)))
                (local.set $i2 (f64.mul (local.get $zi) (local.get $zi)))
                (br_if $out (f64.gt (f64.add (local.get $r2) (local.get $i2)) (f64.const 4)))
                (local.set $product (f64.mul (local.get $zr) (local.get $zi)))
                (local.set $zr (f64.add (f64.sub (local.get $r2) (local.get $i2)) (local.get $cr)))
                (local.set $zi (f64.add (f64.add (local.get $product) (local.get $product)) (local.get $ci)))
                (local.set $k (call $add (local.get $k) (i64.const 1)))
                (br $iterate)))
            (local.set $total (call $add (local.get $total) (local.get $k)))
            (local.set $x (call $add (local.get $x) (i64.const 1)))
            (br $cols)))
        (local.set $y (call $add (local.get $y) (i64.const 1)))
        (br $rows)))
    (local.get $total)))
