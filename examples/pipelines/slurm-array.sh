#!/usr/bin/env bash
#SBATCH --job-name=jianbao
#SBATCH --cpus-per-task=1
#SBATCH --mem=2G
#SBATCH --time=04:00:00
#
# An archive as an array job of Slurm, and a job that puts its parts together:
#
#   bash slurm-array.sh <archive> <output> [parts]
#
# It prints the numbers of the two jobs; the results are <output>/report.json and <output>/merge.log. The nodes must see the archive, the
# output and the folder that this is started in, whose configuration and baseline hold. The command is $JIANBAO, else `npx jianbao`.
#
# A part that fails cancels the merge. Then run that part again, here the third of eight, and the merge behind it:
#
#   sbatch --array=3 slurm-array.sh <archive> <output> 8 part
#   sbatch slurm-array.sh <archive> <output> 8 merge
set -euo pipefail

usage='bash slurm-array.sh <archive> <output> [parts]'
archive=${1:?$usage}
output=${2:?$usage}
parts=${3:-8}
role=${4:-submit}
read -ra jianbao <<< "${JIANBAO:-npx jianbao}"

case $role in
  part)
    # Findings are for the merge to judge: a part that has some has not failed, and the merge waits for parts that have not failed.
    # The number of parts is given, since $SLURM_ARRAY_TASK_COUNT is 1 where one part is run again.
    exec "${jianbao[@]}" "$archive" --shard "$SLURM_ARRAY_TASK_ID/$parts" --jobs "${SLURM_CPUS_PER_TASK:-1}" \
      --fail-on never --format "shard=$output/$SLURM_ARRAY_TASK_ID.shard"
    ;;
  merge)
    # Every part by its name, so that one that is missing is an error.
    shards=()
    for ((part = 1; part <= parts; part += 1)); do shards+=("$output/$part.shard"); done
    exec "${jianbao[@]}" merge "${shards[@]}" --format "json=$output/report.json" --format stylish
    ;;
  submit)
    mkdir -p "$output"
    rm -f "$output"/*.shard "$output/report.json"
    array=$(sbatch --parsable --array="1-$parts" --output="$output/part-%a.log" "$0" "$archive" "$output" "$parts" part)
    merge=$(sbatch --parsable --dependency="afterok:${array%%;*}" --kill-on-invalid-dep=yes --output="$output/merge.log" \
      "$0" "$archive" "$output" "$parts" merge)
    echo "parts: ${array%%;*}, merge: ${merge%%;*}"
    ;;
  *)
    echo "$usage" >&2
    exit 2
    ;;
esac
