// lint-staged hides what is not staged, then names the staged files: jianbao reads them as they will be committed.
export default {
  '*.{txt,md,markdown,html,htm,docx,doc,odt,pdf,ofd}': 'jianbao --ignore-unknown --quiet',
}
