// The parts of an archive, unpacked piece by piece with a counter that stops: however much a small file claims to hold or really
// holds, no more than the limits ever comes into memory. Only XML is kept; pictures and programs are counted and dropped, and a picture is
// unpacked again when somebody asks for it.
import { Inflate } from 'fflate'
import { FileProblem, type Refuse } from './file-problem'
import type { FileLimits } from './limits'
import { readDirectory, type ZipEntry } from './zip-directory'

/** By path in lower case, since parts are told apart without regard to case. What is not XML is there without text. */
export type Parts = ReadonlyMap<string, string | undefined>

export interface Unpacked {
  readonly parts: Parts
  /** What is not XML, unpacked again; undefined when it is not there, or is larger. */
  readonly bytesOf: (part: string, most: number) => Uint8Array | undefined
}

/** So little at a time that one piece unpacks to a few megabytes at most. */
const pieceBytes = 4096

/** @throws FileProblem when a limit is passed, a part is broken or an XML part holds declarations. */
export const unpack = (bytes: Uint8Array, limits: FileLimits, refuse: Refuse): Unpacked => {
  const parts = new Map<string, string | undefined>()
  const others = new Map<string, ZipEntry>()
  let total = 0
  for (const entry of readDirectory(bytes, limits, refuse)) {
    if (entry.name.endsWith('/')) continue
    const part = entry.name
    let size = 0
    const text = readPart(entry, refuse, (piece) => {
      size += piece
      total += piece
      if (size > limits.partBytes) throw refuse('unpacks-too-large', { most: limits.partBytes, unpacked: size, part })
      if (total > limits.unpackedBytes)
        throw refuse('unpacks-too-large', { most: limits.unpackedBytes, unpacked: total, part })
    })
    // Only a document type can define entities, and no workbook has one.
    if (text !== undefined && /<!(DOCTYPE|ENTITY)/i.test(text)) throw refuse('declarations', { part })
    parts.set(entry.name.toLowerCase(), text)
    if (text === undefined) others.set(entry.name.toLowerCase(), entry)
  }
  return {
    parts,
    bytesOf: (part, most) => {
      const entry = others.get(part)
      return entry && entry.claimed.bytes <= most ? bytesIn(entry) : undefined
    },
  }
}

/** Of a part that was unpacked before: what it says of its size was found to be true. */
const bytesIn = (entry: ZipEntry): Uint8Array => {
  const bytes = new Uint8Array(entry.claimed.bytes)
  let at = 0
  unpackPieces(entry, (piece) => {
    bytes.set(piece, at)
    at += piece.length
  })
  return bytes
}

/** The text of an XML part, or undefined. Every piece is counted before it is kept. */
const readPart = (entry: ZipEntry, refuse: Refuse, counted: (bytes: number) => void): string | undefined => {
  const isXml = /\.(xml|rels)$/i.test(entry.name)
  const pieces: string[] = []
  let decoder: TextDecoder | undefined
  let bytes = 0
  let checksum = 0
  const take = (piece: Uint8Array) => {
    counted(piece.length)
    bytes += piece.length
    checksum = crc32(piece, checksum)
    if (!isXml || piece.length === 0) return
    decoder ??= new TextDecoder(encodingOf(piece), { fatal: true })
    pieces.push(decoder.decode(piece, { stream: true }))
  }
  try {
    if (entry.method !== 8 && entry.method !== 0) throw refuse('unknown-packing')
    unpackPieces(entry, take)
    pieces.push(decoder?.decode() ?? '')
  } catch (error) {
    // The rest are complaints of the unpacker, or of the decoder about letters that are none.
    throw error instanceof FileProblem ? error : refuse('damaged', { part: entry.name })
  }
  if (bytes !== entry.claimed.bytes || checksum !== entry.claimed.checksum)
    throw refuse('damaged', { part: entry.name })
  return isXml ? pieces.join('') : undefined
}

const unpackPieces = ({ method, packed }: ZipEntry, take: (piece: Uint8Array) => void): void => {
  if (method === 0) {
    take(packed)
    return
  }
  const stream = new Inflate(take)
  for (let at = 0; at < packed.length; at += pieceBytes)
    stream.push(packed.subarray(at, at + pieceBytes), at + pieceBytes >= packed.length)
}

/** XML in a workbook is UTF-8, or UTF-16 with a mark in front. */
const encodingOf = ([first, second]: Uint8Array): string => {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The checksum of the archive format, continued from `before`: a number with one wrong bit is a wrong number. */
const crc32 = (bytes: Uint8Array, before: number): number => {
  let value = ~before
  // By number: over every byte of a large file, walking through the list takes three times as long.
  for (let at = 0; at < bytes.length; at++) value = (crcTable[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8)
  return ~value >>> 0
}
