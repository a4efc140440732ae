import { msg } from '@lit/localize';

/** The name of a value of the workplace facet. */
export function workplaceName(code: string): string {
  switch (code) {
    case 'remote':
      return msg('Remote', { id: 'remote' });
    case 'hybrid':
      return msg('Hybrid', { id: 'hybrid' });
    default:
      return msg('On site', { id: 'onSite' });
  }
}

/** The name of a type of employment. */
export function employmentName(code: string): string {
  switch (code) {
    case 'FULL_TIME':
      return msg('Full time', { id: 'fullTime' });
    case 'PART_TIME':
      return msg('Part time', { id: 'partTime' });
    case 'CONTRACTOR':
      return msg('Contract', { id: 'contract' });
    case 'TEMPORARY':
      return msg('Temporary', { id: 'temporary' });
    case 'INTERN':
      return msg('Internship', { id: 'internship' });
    case 'VOLUNTEER':
      return msg('Volunteer', { id: 'volunteer' });
    case 'PER_DIEM':
      return msg('Per diem', { id: 'perDiem' });
    default:
      return msg('Other', { id: 'otherEmployment' });
  }
}
