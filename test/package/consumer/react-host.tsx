import 'careers-widget/define.js';
import type {} from 'careers-widget/jsx';
import type { JobList, JobSummary } from 'careers-widget';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

const proposed: JobSummary = { id: 'pilot', lang: 'en', title: 'Pilot', body: 'jobs/pilot.en.json' };

function Openings() {
  const [isOpen, setIsOpen] = useState(true);
  const [team, setTeam] = useState('');
  const [output, setOutput] = useState('');
  const list = useRef<JobList>(null);
  return (
    <>
      <button onClick={() => setTeam('bridge')}>Bridge</button>
      <button onClick={() => list.current?.reload()}>Again</button>
      <button onClick={() => setIsOpen(false)}>Leave</button>
      <output>{output}</output>
      <job-card job={proposed} headingLevel={4} />
      <job-detail src="/careers/jobs.json" job-id="charging-engineer" process="open" />
      {isOpen && (
        <job-list
          ref={list}
          src="/careers/jobs.json"
          lang="en"
          preset={team && `team=${team}`}
          heading-level={3}
          noSearch
          url-state="none"
          onjob-load={({ detail }) => setOutput(`${detail.jobs} jobs`)}
          onjob-open={(event) => {
            event.preventDefault();
            setOutput(event.detail.id);
          }}
        />
      )}
    </>
  );
}

/** Type errors. */
export const refused = [
  // @ts-expect-error Not a value of openIn.
  <job-list open-in="window" />,
  // @ts-expect-error A job is an object.
  <job-card job="pilot" />,
  // @ts-expect-error The detail of another event.
  <job-list onjob-load={({ detail }) => detail.url} />,
];

const root = document.querySelector('main');
if (root) createRoot(root).render(<Openings />);
