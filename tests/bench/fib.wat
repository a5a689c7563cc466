(module
  ;; include checked.wat
  (func $kernel (export "kernel") (param $n i64) (result i64)
    (if (i64.lt_s (local.get $n) (i64.const 2)) (then (return (local.get $n))))
    (call $add
      (call $kernel (call $sub (local.get $n) (i64.const 1)))
      (call $kernel (call $sub (local.get $n) (i64.const 2))))))
