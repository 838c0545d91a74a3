;; The inner loops of MaxSim with 128-bit SIMD: for every question token the largest dot product with
;; any token of one passage. `max-sim-wasm.ts` holds the compiled bytes; its test compiles this file.
(module
  (memory (export "memory") 1)

  ;; question..questionEnd: int16 rows of `width` numbers; passage..passageEnd: int8 rows of `width`
  ;; numbers; best: receives one int32 per question row. `width` is a multiple of 16.
  (func (export "maxSim")
    (param $question i32) (param $questionEnd i32)
    (param $passage i32) (param $passageEnd i32)
    (param $best i32) (param $width i32)
    (local $row i32) (local $rowEnd i32) (local $q i32)
    (local $sum v128) (local $bytes v128) (local $dot i32) (local $highest i32)

    (loop $questionRows
      (local.set $highest (i32.const -2147483648))
      (local.set $row (local.get $passage))
      (loop $passageRows
        (local.set $rowEnd (i32.add (local.get $row) (local.get $width)))
        (local.set $q (local.get $question))
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (loop $columns
          (local.set $bytes (v128.load (local.get $row)))
          (local.set $sum
            (i32x4.add
              (local.get $sum)
              (i32x4.add
                (i32x4.dot_i16x8_s
                  (i16x8.extend_low_i8x16_s (local.get $bytes))
                  (v128.load (local.get $q)))
                (i32x4.dot_i16x8_s
                  (i16x8.extend_high_i8x16_s (local.get $bytes))
                  (v128.load offset=16 (local.get $q))))))
          (local.set $q (i32.add (local.get $q) (i32.const 32)))
          (local.set $row (i32.add (local.get $row) (i32.const 16)))
          (br_if $columns (i32.lt_u (local.get $row) (local.get $rowEnd))))
        (local.set $dot
          (i32.add
            (i32.add
              (i32x4.extract_lane 0 (local.get $sum))
              (i32x4.extract_lane 1 (local.get $sum)))
            (i32.add
              (i32x4.extract_lane 2 (local.get $sum))
              (i32x4.extract_lane 3 (local.get $sum)))))
        (local.set $highest
          (select (local.get $dot) (local.get $highest)
            (i32.gt_s (local.get $dot) (local.get $highest))))
        (br_if $passageRows (i32.lt_u (local.get $row) (local.get $passageEnd))))
      (i32.store (local.get $best) (local.get $highest))
      (local.set $best (i32.add (local.get $best) (i32.const 4)))
      (local.set $question
        (i32.add (local.get $question) (i32.shl (local.get $width) (i32.const 1))))
      (br_if $questionRows (i32.lt_u (local.get $question) (local.get $questionEnd))))))
