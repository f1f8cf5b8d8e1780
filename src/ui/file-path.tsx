import { Fragment } from 'react';

/** The path of a file, which may break after each of its folders. */
export function FilePath({ path }: { path: string }) {
  return path.split('/').map((part, index, parts) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a path is its parts in their order
    <Fragment key={index}>
      {part}
      {index < parts.length - 1 && (
        <>
          /<wbr />
        </>
      )}
    </Fragment>
  ));
}
