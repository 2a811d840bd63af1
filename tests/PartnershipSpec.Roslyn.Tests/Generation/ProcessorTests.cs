using System;
using System.Diagnostics;
using System.IO;
using System.Runtime.InteropServices;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// A program that classifies a batch, run on what is left of the processor when parts of it are switched off: it prints one result. By
/// hand: DOTNET_EnableAVX2=0, DOTNET_EnableAVX512=0 or DOTNET_EnableHWIntrinsic=0 before any .NET program.
/// </summary>
[Trait("Takes", "long")]
public class ProcessorTests
{
    private const string Program = """
        using System;
        using PartnershipSpec;

        internal static class Program
        {
            private static void Main()
            {
                var random = new Random(7);
                var facts = new PartnershipFacts[10_001];
                for (int i = 0; i < facts.Length; i++) facts[i] = new PartnershipFacts((ulong)random.NextInt64() >> 19, (ulong)(random.NextInt64() & random.NextInt64()) >> 19);
                var placed = new Classification<PartnershipCategory>[facts.Length];
                PartnershipClassifier.Classify(facts, placed);
                ulong sum = 0;
                for (int i = 0; i < placed.Length; i++)
                {
                    if (placed[i] != PartnershipClassifier.Classify(facts[i])) throw new InvalidOperationException("Differs at " + i);
                    foreach (PartnershipCategory category in Enum.GetValues<PartnershipCategory>())
                        sum = unchecked((sum * 31) + (ulong)(placed[i].EvidenceFor(category) + (int)placed[i].Placement + (placed[i].IsRuledOut(category) ? 1000 : 0)));
                }
                // The kernel itself says what it uses; it is the engine's own.
                Type kernel = typeof(SpectrumModel).Assembly.GetType("PartnershipSpec.Engine.Judging.Batch.BatchKernel", throwOnError: true)!;
                object bits = kernel.GetProperty("Bits", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.GetValue(null)!;
                Console.Write(bits + " " + sum);
            }
        }
        """;

    [Fact]
    public async Task Vectors_of_any_width_and_none_give_one_result()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string program = Path.Combine(folder, "program.dll");
            var run = new GeneratorHarness(Target.Net10, Program, []);
            Assert.True(run.Output.WithOptions(run.Output.Options.WithOutputKind(OutputKind.ConsoleApplication)).Emit(program).Success);
            string engine = typeof(SpectrumModel).Assembly.Location;
            File.Copy(engine, Path.Combine(folder, Path.GetFileName(engine)));
            await File.WriteAllTextAsync(
                Path.Combine(folder, "program.runtimeconfig.json"),
                $$"""{ "runtimeOptions": { "framework": { "name": "Microsoft.NETCore.App", "version": "{{Environment.Version}}" } } }""");

            string[] whole = await Run(program, "DOTNET_gcServer");
            string[] withoutAvx512 = await Run(program, "DOTNET_EnableAVX512");
            string[] withoutAvx2 = await Run(program, "DOTNET_EnableAVX2");
            string[] withoutAny = await Run(program, "DOTNET_EnableHWIntrinsic");

            Assert.All([withoutAvx512, withoutAvx2, withoutAny], other => Assert.Equal(whole[1], other[1]));
            Assert.Equal("0", withoutAny[0]);
            if (RuntimeInformation.ProcessArchitecture != Architecture.X64) return;

            Assert.NotEqual("512", withoutAvx512[0]);
            Assert.Equal("128", withoutAvx2[0]);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>What a program prints, by words, with one of the runtime's switches at nought.</summary>
    private static async Task<string[]> Run(string program, string off)
    {
        var start = new ProcessStartInfo(
            Environment.ProcessPath!, [program])
        { RedirectStandardOutput = true, RedirectStandardError = true };
        if (!Path.GetFileNameWithoutExtension(start.FileName).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            start.FileName = "dotnet";
        start.Environment[off] = "0";
        using Process process = Process.Start(start)!;
        string output = await process.StandardOutput.ReadToEndAsync();
        string errors = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, errors);
        return output.Split(' ');
    }
}
