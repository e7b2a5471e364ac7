import type { Data, Processor } from 'unified';

/**
 * An address whose signs were escaped is text, and so is one that cannot be read as a link where it stands: stock GFM
 * looks for addresses once more when the escapes are gone.
 *
 *     https\://example.kr          <p>https://example.kr</p>
 */
export function leaveEscapedAddresses(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(withoutSecondLook);
}

type Extension = Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], unknown[]>;

function withoutSecondLook(extension: Extension): Extension {
  if (!extension.enter || !('literalAutolink' in extension.enter)) return extension;
  const { transforms: _, ...rest } = extension;
  return rest;
}
