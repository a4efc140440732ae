import 'careers-widget/define.js';
import type {} from 'careers-widget/vue';
import type { JobLoadDetail, JobReferenceDetail, JobSummary } from 'careers-widget';
import { createApp, defineComponent, ref, type GlobalComponents } from 'vue';

const proposed: JobSummary = { id: 'pilot', lang: 'en', title: 'Pilot', body: 'jobs/pilot.en.json' };

const Openings = defineComponent({
  setup() {
    const output = ref('');
    return {
      proposed,
      output,
      isOpen: ref(true),
      team: ref(''),
      load: ({ detail }: CustomEvent<JobLoadDetail>) => (output.value = `${detail.jobs} jobs`),
      open: ({ detail }: CustomEvent<JobReferenceDetail>) => (output.value = detail.id),
    };
  },
  template: `
    <button @click="team = 'bridge'">Bridge</button>
    <button @click="$refs.list.reload()">Again</button>
    <button @click="isOpen = false">Leave</button>
    <output>{{ output }}</output>
    <job-card :job="proposed" :headingLevel="4" />
    <job-detail src="/careers/jobs.json" job-id="charging-engineer" process="open" />
    <job-list
      v-if="isOpen"
      ref="list"
      src="/careers/jobs.json"
      lang="en"
      :preset="team && 'team=' + team"
      heading-level="3"
      :noSearch="true"
      url-state="none"
      @job-load="load"
      @job-open.prevent="open"
    />`,
});

const app = createApp(Openings);
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('job-');
app.mount('main');

type ListInTemplate = InstanceType<GlobalComponents['job-list']>;

/** Props of a template. */
export const props: ListInTemplate['$props'] = {
  src: '/careers/jobs.json',
  'heading-level': 3,
  noSearch: true,
  onJobLoad: ({ detail }) => void detail.jobs.toFixed(),
};

/** Type errors. */
export const refused: ListInTemplate['$props'][] = [
  // @ts-expect-error Not a value of openIn.
  { openIn: 'window' },
  // @ts-expect-error The detail of another event.
  { onJobLoad: ({ detail }) => void detail.url },
];
