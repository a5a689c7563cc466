(module
  ;; include checked.wat
  (memory 1)
  (table funcref (elem $first $second $third $fourth))
  (type $apply (func (param i32 i64) (result i64)))
  (func $value (param $self i32) (result i64) (i64.load offset=8 (local.get $self)))
  (func $first (param $self i32) (param $x i64) (result i64) (call $add (call $value (local.get $self)) (local.get $x)))
  (func $second (param $self i32) (param $x i64) (result i64) (i64.xor (call $value (local.get $self)) (local.get $x)))
  (func $third (param $self i32) (param $x i64) (result i64)
    (call $sub (call $mul (call $value (local.get $self)) (i64.const 3)) (local.get $x)))
  (func $fourth (param $self i32) (param $x i64) (result i64) (i64.and (call $value (local.get $self)) (local.get $x)))
  ;; 64 objects of 16 bytes; the class is an index into the table.
  (func (export "kernel") (param $n i64) (result i64) (local $k i32) (local $i i64) (local $total i64) (local $self i32)
    (block $created
      (loop $create
        (br_if $created (i32.ge_s (local.get $k) (i32.const 64)))
        (local.set $self (i32.shl (local.get $k) (i32.const 4)))
        (i32.store (local.get $self) (i32.and (i32.shr_u (i32.mul (local.get $k) (i32.const 7)) (i32.const 1)) (i32.const 3)))
        (i64.store offset=8 (local.get $self) (i64.extend_i32_s (local.get $k)))
        (local.set $k (i32.add (local.get $k) (i32.const 1)))
        (br $create)))
    (block $done
      (loop $next
        (br_if $done (i64.ge_s (local.get $i) (local.get $n)))
        (local.set $self (i32.wrap_i64 (i64.shl (i64.and (local.get $i) (i64.const 63)) (i64.const 4))))
        (local.set $total (call $add (local.get $total)
          (call_indirect (type $apply) (local.get $self) (i64.and (local.get $i) (i64.const 255)) (i32.load (local.get $self)))))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $next)))
    (local.get $total)))
