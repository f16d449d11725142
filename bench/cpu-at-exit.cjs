/** Required before a program, prints what it used of the processor when it ends. */
process.on('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  process.stderr.write(`cpu ${userCPUTime + systemCPUTime}`)
})
