import { once } from 'node:events';
import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** A file as a form sends it. */
export interface SentFile {
  /** As it is called at the sender, without folders. */
  readonly name: string;
  /** Empty when the file is too large. */
  readonly bytes: Buffer;
  readonly isTooLarge: boolean;
}

/** Bytes of the largest file that is taken where nothing else is said. */
export const largestFile = 2_000_000;
/** Bytes of the largest document: an attachment of a matter, an old paper. */
export const largestDocument = 25_000_000;

/** What a form may send: tables and the like, or documents. */
export type FileSize = 'tabel' | 'dokument';

/**
 * `file`: bytes of a file, `kept`: of all files together; what is more is read past and not kept, and the form comes back
 * with what was written in it. A request over `sent` bytes is not read at all.
 */
const limitsOf = {
  tabel: { file: largestFile, kept: 10_000_000, sent: 8_000_000, files: 80 },
  dokument: { file: largestDocument, kept: 100_000_000, sent: 1_000_000_000, files: 1000 },
} as const satisfies Readonly<Record<FileSize, unknown>>;

const mostFields = 20;

const sentFile = z.custom<SentFile>(
  (value) => typeof value === 'object' && value !== null && 'bytes' in value,
);

/** Files of one field. A browser sends a file without a name where none was chosen: it is none. */
export const sentFiles = z
  .union([z.array(sentFile), sentFile.transform((file) => [file])])
  .default([])
  .transform((files) => files.filter(({ name }) => name !== ''));

/** Size of a request that has said none, or too much. */
class TooLargeError extends Error {
  readonly statusCode = 413;
  constructor() {
    super('The form sends more than is taken at once.');
    this.name = 'TooLargeError';
  }
}

/** Reads past a file, so that the fields after it are read. */
async function readPast({ file }: MultipartFile): Promise<Buffer> {
  await once(file.resume(), 'end');
  return Buffer.alloc(0);
}

/** Lets the routes of a scope take forms with files. The parser knows no limit for the whole, so the scope holds it. */
export async function takeFiles(scope: FastifyInstance, fileSize: FileSize): Promise<void> {
  const { file: largest, kept: mostKept, sent: mostSent, files } = limitsOf[fileSize];
  const kept = new WeakMap<FastifyRequest, number>();
  scope.addHook('onRequest', (request, _reply, done) => {
    const size = Number(request.headers['content-length'] ?? Number.NaN);
    done(size <= mostSent ? undefined : new TooLargeError());
  });
  await scope.register(multipart, {
    limits: {
      fieldNameSize: 100,
      fieldSize: largestFile,
      fields: mostFields,
      fileSize: largest,
      files,
      parts: files + mostFields,
    },
    throwFileSizeLimit: false,
    attachFieldsToBody: 'keyValues',
    async onFile(this: FastifyRequest, part: MultipartFile) {
      const before = kept.get(this) ?? 0;
      const isFull = before + largest > mostKept;
      const bytes = isFull ? await readPast(part) : await part.toBuffer();
      const isTooLarge = isFull || part.file.truncated;
      const name = (part.filename ?? '').normalize('NFC').slice(0, 200);
      part.value = {
        name,
        bytes: isTooLarge ? Buffer.alloc(0) : bytes,
        isTooLarge,
      } satisfies SentFile;
      kept.set(this, before + bytes.length);
    },
  });
}
