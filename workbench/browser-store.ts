// A few named values in this browser's own database. Promises around IndexedDB, nothing more.

const databaseName = 'impactkaart-werkbank'
const storeName = 'werk'

const promised = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

const openStore = async (mode: IDBTransactionMode): Promise<{ store: IDBObjectStore; done: Promise<void> }> => {
  const opening = indexedDB.open(databaseName, 1)
  opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
  const database = await promised(opening)
  const transaction = database.transaction(storeName, mode)
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
  }).finally(() => database.close())
  return { store: transaction.objectStore(storeName), done }
}

export const readValue = async (key: string): Promise<unknown> => {
  const { store, done } = await openStore('readonly')
  const value = await promised<unknown>(store.get(key))
  await done
  return value
}

export const readKeys = async (): Promise<string[]> => {
  const { store, done } = await openStore('readonly')
  const keys = await promised(store.getAllKeys())
  await done
  return keys.map(String)
}

export const writeValue = async (key: string, value: unknown): Promise<void> => {
  const { store, done } = await openStore('readwrite')
  store.put(value, key)
  await done
}

/** In one step, so that a crash leaves the value in one of the two places. */
export const moveValue = async (from: string, to: string): Promise<void> => {
  const { store, done } = await openStore('readwrite')
  const reading = store.get(from)
  reading.onsuccess = () => {
    store.put(reading.result, to)
    store.delete(from)
  }
  await done
}

export const clearStore = async (): Promise<void> => {
  const { store, done } = await openStore('readwrite')
  store.clear()
  await done
}
