using System;
using System.Linq;
using PartnershipSpec.CodeFixes.CSharp;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Roslyn.Analysis;
using PartnershipSpec.Roslyn.Generation;
using Xunit;

namespace PartnershipSpec.CodeFixes.Tests;

/// <summary>On a command line the compiler has no workspaces: an assembly that asks for them there does not load.</summary>
public sealed class AssemblyTests
{
    [Fact]
    public void Only_fixes_know_workspaces_and_nothing_else_comes_with_them()
    {
        Assert.Equal(
            [
                "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "Microsoft.CodeAnalysis.Workspaces", "PartnershipSpec.Engine",
                "PartnershipSpec.Roslyn", "System.Collections.Immutable", "System.Composition.AttributedModel", "netstandard",
            ],
            ReferencesOf(typeof(ClaimFix)));
        Assert.All(
            new[] { typeof(Rule), typeof(PartnershipSpecAnalyzer), typeof(PartnershipSpecGenerator) },
            type => Assert.DoesNotContain(
                ReferencesOf(type), name => name.Contains("Workspaces", StringComparison.Ordinal)
                || name.StartsWith("System.Composition", StringComparison.Ordinal)));
    }

    private static string[] ReferencesOf(Type type) =>
        [.. type.Assembly.GetReferencedAssemblies().Select(a => a.Name!).Order(StringComparer.Ordinal)];
}
