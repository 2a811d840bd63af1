using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnershipSpec.Roslyn.Generation;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

public class GrowthTests
{
    private const int Few = 500;

    [Fact]
    public void Four_times_as_many_declarations_take_four_times_the_memory_at_most()
    {
        // What is read once a process is no part of it.
        Run([]);
        long few = Allocated(Few);
        long many = Allocated(4 * Few);

        Assert.InRange(many, few, 4.4 * few);
    }

    /// <summary>What a first run allocates on so many declarations, fifty a file, beyond what it does on none.</summary>
    private static long Allocated(int declarations)
    {
        MemoryText[] files = [.. Enumerable.Range(0, declarations / 50).Select(f => new MemoryText(
            $"f{f}.partnerships.json", $$"""{ "partnerships": [ {{string.Join(",", Enumerable.Range(f * 50, 50).Select(n => $$"""{ "id": "p{{n}}", "name": "P{{n}}" }"""))}} ] }"""))];
        return Run(files) - Run([]);
    }

    private static long Run(MemoryText[] files)
    {
        CSharpCompilation empty = CSharpCompilation.Create("Empty", [], Target.Net10.References);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new PartnershipSpecGenerator().AsSourceGenerator()], files, Target.Net10.ParseOptions, new BuildProperties());
        long before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(empty);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
