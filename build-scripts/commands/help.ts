/** What `--help` prints. */
export const HELP = `careers-widget: job postings in Markdown, compiled to static JSON for <job-list>

  careers-widget build <folder...> --out <folder>   compile the postings and write the bundle
  careers-widget check <folder...>                  say what is wrong with them; write nothing
  careers-widget preview <folder...>                show them in the widget, and each change as you save it
  careers-widget init                               write a configuration, and print what to paste into a page

Which postings
  --drafts             publish drafts too
  --future             publish postings dated in the future too
  --expired            publish postings whose deadline has passed too
  --keep-going         publish the good postings although others are in error
  --strict             treat warnings as errors

What is written
  --out FOLDER         where the bundle goes: jobs.json and jobs/<id>.<lang>.json
  --scripts FOLDER     where the page’s scripts go too: careers-widget.js and what it loads
  --pages              a plain HTML page for each job, readable without JavaScript
  --feeds              feed.xml, feed.json and sitemap.xml, which link to the pages
  --prune              remove the texts of jobs that are gone, which stay for readers of the old list
  --organization NAME  whose jobs these are
  --base-url URL       what links without a host resolve against
  --time-zone NAME     where a deadline’s day ends, such as Europe/Oslo; UTC unless told

How
  --no-cache           compile every posting, also those that have not changed since the last time
  --watch              stay, and build again whenever a posting changes
  --config FILE        the configuration; careers-widget.config.json or .mjs unless told

What is printed
  --format FORMAT      pretty, json, or github for annotations
  --quiet              only problems, no summary
  --version, --help

Exit status: 0 all good, 1 a posting is in error, 2 the call is wrong.
SOURCE_DATE_EPOCH, in seconds, sets the clock, so that a build can be repeated to the byte.`;
