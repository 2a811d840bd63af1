using PartnershipSpec.Tool.CommandLine;

using ToolHost host = ToolHost.OfProcess();
return await new PspCommand(host).RunAsync(args).ConfigureAwait(false);
