;; The inner loops of MaxSim with 128-bit SIMD: for every question token the largest dot product with
;; any token of one piece of text. Two question tokens are compared at a time, so that each byte of the
;; piece is widened once for both. `max-sim-wasm.ts` holds the compiled bytes; its test compiles this file.
(module
  (memory (export "memory") 1)

  (func $sum (param $lanes v128) (result i32)
    (i32.add
      (i32.add
        (i32x4.extract_lane 0 (local.get $lanes))
        (i32x4.extract_lane 1 (local.get $lanes)))
      (i32.add
        (i32x4.extract_lane 2 (local.get $lanes))
        (i32x4.extract_lane 3 (local.get $lanes)))))

  (func $max (param $a i32) (param $b i32) (result i32)
    (select (local.get $a) (local.get $b) (i32.gt_s (local.get $a) (local.get $b))))

  ;; question..questionEnd: int16 rows of `width` numbers, an even count of rows; piece..pieceEnd: int8
  ;; rows of `width` numbers; best: receives one int32 per question row. `width` is a multiple of 16.
  (func (export "maxSim")
    (param $question i32) (param $questionEnd i32)
    (param $piece i32) (param $pieceEnd i32)
    (param $best i32) (param $width i32)
    (local $row i32) (local $rowEnd i32) (local $q i32) (local $r i32) (local $rowBytes i32)
    (local $bytes v128) (local $low v128) (local $high v128)
    (local $first v128) (local $second v128) (local $firstBest i32) (local $secondBest i32)

    (local.set $rowBytes (i32.shl (local.get $width) (i32.const 1)))
    (loop $questionRows
      (local.set $firstBest (i32.const -2147483648))
      (local.set $secondBest (i32.const -2147483648))
      (local.set $row (local.get $piece))
      (loop $pieceRows
        (local.set $rowEnd (i32.add (local.get $row) (local.get $width)))
        (local.set $q (local.get $question))
        (local.set $r (i32.add (local.get $question) (local.get $rowBytes)))
        (local.set $first (v128.const i32x4 0 0 0 0))
        (local.set $second (v128.const i32x4 0 0 0 0))
        (loop $columns
          (local.set $bytes (v128.load (local.get $row)))
          (local.set $low (i16x8.extend_low_i8x16_s (local.get $bytes)))
          (local.set $high (i16x8.extend_high_i8x16_s (local.get $bytes)))
          (local.set $first
            (i32x4.add (local.get $first)
              (i32x4.add
                (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $q)))
                (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $q))))))
          (local.set $second
            (i32x4.add (local.get $second)
              (i32x4.add
                (i32x4.dot_i16x8_s (local.get $low) (v128.load (local.get $r)))
                (i32x4.dot_i16x8_s (local.get $high) (v128.load offset=16 (local.get $r))))))
          (local.set $q (i32.add (local.get $q) (i32.const 32)))
          (local.set $r (i32.add (local.get $r) (i32.const 32)))
          (local.set $row (i32.add (local.get $row) (i32.const 16)))
          (br_if $columns (i32.lt_u (local.get $row) (local.get $rowEnd))))
        (local.set $firstBest (call $max (call $sum (local.get $first)) (local.get $firstBest)))
        (local.set $secondBest (call $max (call $sum (local.get $second)) (local.get $secondBest)))
        (br_if $pieceRows (i32.lt_u (local.get $row) (local.get $pieceEnd))))
      (i32.store (local.get $best) (local.get $firstBest))
      (i32.store offset=4 (local.get $best) (local.get $secondBest))
      (local.set $best (i32.add (local.get $best) (i32.const 8)))
      (local.set $question (i32.add (local.get $question) (i32.shl (local.get $rowBytes) (i32.const 1))))
      (br_if $questionRows (i32.lt_u (local.get $question) (local.get $questionEnd))))))
