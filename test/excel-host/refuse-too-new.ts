// An Excel that is too old for a member answers that it does not exist.
import { apiNotFound } from './office-error'
import { type Profile, supports } from './profiles'
import { requirementOf } from './requirement-table'

export const refuseTooNew = (profile: Profile, type: string, member: string): void => {
  if (type === '' || member.startsWith('_')) return
  const { needs } = requirementOf(type, member)
  if (needs && !supports(profile, needs.set, needs.version))
    throw apiNotFound(`${type}.${member}`, `${needs.set} ${needs.version}`)
}
