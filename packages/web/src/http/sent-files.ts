import multipart, { type MultipartFile } from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** A file as a form sends it. */
export interface SentFile {
  /** As it is called at the sender, without folders. */
  readonly name: string;
  /** Empty when the file is too large. */
  readonly bytes: Buffer;
  readonly isTooLarge: boolean;
}

/** Bytes of the largest file that is taken. */
export const largestFile = 2_000_000;
/** Bytes of all that one form may send. */
const largestForm = 8_000_000;
const mostFiles = 80;

const limits = {
  fieldNameSize: 100,
  fieldSize: largestFile,
  fields: 20,
  fileSize: largestFile,
  files: mostFiles,
  parts: mostFiles + 20,
};

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

/** Lets the routes of a scope take forms with files. The parser knows no limit for the whole, so the scope holds it. */
export async function takeFiles(scope: FastifyInstance): Promise<void> {
  scope.addHook('onRequest', (request, _reply, done) => {
    const size = Number(request.headers['content-length'] ?? Number.NaN);
    done(size <= largestForm ? undefined : new TooLargeError());
  });
  await scope.register(multipart, {
    limits,
    throwFileSizeLimit: false,
    attachFieldsToBody: 'keyValues',
    onFile: async (part: MultipartFile) => {
      const bytes = await part.toBuffer();
      const isTooLarge = part.file.truncated;
      const name = (part.filename ?? '').normalize('NFC').slice(0, 200);
      part.value = {
        name,
        bytes: isTooLarge ? Buffer.alloc(0) : bytes,
        isTooLarge,
      } satisfies SentFile;
    },
  });
}
