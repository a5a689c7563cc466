(module
  ;; include checked.wat
  ;; Nodes of 24 bytes: references, left, right. Freed ones form a list through their first field; a tree of depth 16 fits.
  (memory 64)
  (global $free (mut i32) (i32.const 0))
  (global $top (mut i32) (i32.const 24))
  (func $allocate (result i32) (local $o i32)
    (local.set $o (global.get $free))
    (if (local.get $o)
      (then (global.set $free (i32.load (local.get $o))))
      (else
        (local.set $o (global.get $top))
        (global.set $top (i32.add (local.get $o) (i32.const 24)))))
    (i64.store (local.get $o) (i64.const 1))
    (i64.store offset=8 (local.get $o) (i64.const 0))
    (i64.store offset=16 (local.get $o) (i64.const 0))
    (local.get $o))
  (func $build (param $depth i64) (result i32) (local $o i32)
    (local.set $o (call $allocate))
    (if (i64.ne (local.get $depth) (i64.const 0))
      (then
        (i32.store offset=8 (local.get $o) (call $build (call $sub (local.get $depth) (i64.const 1))))
        (i32.store offset=16 (local.get $o) (call $build (call $sub (local.get $depth) (i64.const 1))))))
    (local.get $o))
  (func $count (param $o i32) (result i64)
    (if (i32.eqz (i32.load offset=8 (local.get $o))) (then (return (i64.const 1))))
    (call $add
      (call $add (call $count (i32.load offset=8 (local.get $o))) (call $count (i32.load offset=16 (local.get $o))))
      (i64.const 1)))
  (func $release (param $o i32) (local $references i64)
    (local.set $references (i64.sub (i64.load (local.get $o)) (i64.const 1)))
    (i64.store (local.get $o) (local.get $references))
    (if (i64.eqz (local.get $references))
      (then
        (if (i32.load offset=8 (local.get $o))
          (then
            (call $release (i32.load offset=8 (local.get $o)))
            (call $release (i32.load offset=16 (local.get $o)))))
        (i32.store (local.get $o) (global.get $free))
        (global.set $free (local.get $o)))))
  (func (export "kernel") (param $n i64) (result i64) (local $i i64) (local $total i64) (local $root i32)
    (block $done
      (loop $next
        (br_if $done (i64.ge_s (local.get $i) (i64.const 10)))
        (local.set $root (call $build (local.get $n)))
        (local.set $total (call $add (local.get $total) (call $count (local.get $root))))
        (call $release (local.get $root))
        (local.set $i (call $add (local.get $i) (i64.const 1)))
        (br $next)))
    (local.get $total)))
