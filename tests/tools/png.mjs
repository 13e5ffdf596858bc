// Writes PNG (ISO/IEC 15948): true colour, each byte as what it differs from that of the pixel before, deflated as far as it goes.
import { deflateSync } from "node:zlib";

const crcOfByte = Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest >>> 0;
});

/** @param {Uint8Array} bytes */
function crc(bytes) {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = crcOfByte[(rest ^ byte) & 0xff] ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** @param {string} type @param {Uint8Array} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/**
 * @param {number} width @param {number} height
 * @param {Uint8Array} pixels four bytes each, row by row: red, green, blue, and an opacity that is left out.
 * @returns {Buffer}
 */
export function encodePng(width, height, pixels) {
  const row = 1 + 3 * width;
  const lines = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    lines[row * y] = 1;
    for (let x = 0; x < width; x += 1) {
      for (let channel = 0; channel < 3; channel += 1) {
        const at = 4 * (width * y + x) + channel;
        lines[row * y + 1 + 3 * x + channel] = pixels[at] - (x > 0 ? pixels[at - 4] : 0);
      }
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(lines, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
