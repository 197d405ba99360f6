// The work itself, beside the page, so that the page stays quick: one job, told step by step. Stopping is ending this worker.
import { gatherFiles } from './gather-files'
import type { Job, Outcome, Step, Told } from './jobs'
import { makeWorkbooks } from './make-workbooks'
import { updateFiles } from './update-files'

const tell = (told: Told): void => self.postMessage(told)

const step: Step = (done, total, what) => tell({ kind: 'step', done, total, what })

const perform = (job: Job): Promise<Outcome> => {
  switch (job.do) {
    case 'make':
      return makeWorkbooks(job.pack, step)
    case 'gather':
      return gatherFiles(job.workbooks, step)
    case 'update':
      return updateFiles(job.workbooks, job.pack, step)
  }
}

addEventListener('message', async ({ data }: MessageEvent<Job>) => {
  try {
    tell({ kind: 'done', outcome: await perform(data) })
  } catch (error) {
    tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
