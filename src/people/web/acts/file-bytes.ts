/** A file on its way to the server: its bytes, in whichever encoding its letters are. */
import { mostMegabytes } from '../../routes.ts';

/** What the server takes at most. */
export const mostBytes = mostMegabytes * 1_000_000;

/** @throws where the browser cannot read it, such as a folder or a file that is gone */
export async function base64Of(file: Blob): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve, reject) => {
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
  });
  reader.readAsDataURL(file);
  const url = await read;
  return url.slice(url.indexOf(',') + 1);
}
