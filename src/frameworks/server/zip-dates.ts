/** Dates in zip files: the same content gives the same bytes only where no clock is written down. */

const firstDate = 0x0021;
const centralEntry = 0x02014b50;
const localEntry = 0x04034b50;
const end = 0x06054b50;

/** Gives every entry the first date that a zip file can hold, 1 January 1980. Changes the bytes in place. */
export function withoutDates(zip: Buffer): Buffer {
  const at = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (at === -1 || zip.readUInt32LE(at) !== end) throw new Error('This is no zip file.');
  let entry = zip.readUInt32LE(at + 16);
  for (let left = zip.readUInt16LE(at + 10); left > 0; left--) {
    const local = zip.readUInt32LE(entry + 42);
    if (zip.readUInt32LE(entry) !== centralEntry || zip.readUInt32LE(local) !== localEntry) throw new Error('This zip file is broken.');
    setDate(zip, entry + 12);
    setDate(zip, local + 10);
    entry += 46 + zip.readUInt16LE(entry + 28) + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return zip;
}

function setDate(zip: Buffer, at: number): void {
  zip.writeUInt16LE(0, at);
  zip.writeUInt16LE(firstDate, at + 2);
}
