using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PartnershipSpec.Roslyn.Analysis;
using PartnershipSpec.TestKit.Harness;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Analysis.Rules;

/// <summary>The analyzers as an assembly; what holds of every rule is tested with the pages of the rules.</summary>
public sealed class RuleTests
{
    [Fact]
    public void Every_analyzer_of_the_assembly_is_tested_and_exported_for_CSharp()
    {
        Type[] analyzers =
            [.. typeof(PartnershipSpecAnalyzer).Assembly.GetTypes()
            .Where(t => !t.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(t))];
        Assert.Equal(TestProject.Analyzers.Select(a => a.GetType().Name).Order(), analyzers.Select(t => t.Name).Order());
        Assert.All(analyzers, t => Assert.Equal(
            [LanguageNames.CSharp],
            ((DiagnosticAnalyzerAttribute)Attribute.GetCustomAttribute(t, typeof(DiagnosticAnalyzerAttribute))!).Languages));
    }

    [Fact]
    public void Every_rule_is_described_once_and_those_of_claims_once_more_for_severities_by_criterion() => Assert.All(
        TestProject.Analyzers.SelectMany(a => a.SupportedDiagnostics).GroupBy(d => d.Id),
        same => Assert.Equal(
            same.Key.StartsWith("PSP1", StringComparison.Ordinal)
            ? [false, true]
            : [false], same.Distinct<DiagnosticDescriptor>(ReferenceEqualityComparer.Instance)
                .Select(d => d.CustomTags.Contains("CustomSeverityConfigurable")).Order()));

    [Fact]
    public void What_only_informs_comes_from_analyzers_of_its_own_which_the_compiler_leaves_out_of_a_build()
    {
        string[] informing =
            [.. TestProject.Analyzers.Where(a => a.SupportedDiagnostics.All(d => d.DefaultSeverity < DiagnosticSeverity.Warning))
            .Select(a => a.GetType().Name)];
        Assert.Equal(["ClaimInformationAnalyzer", "DeclarationInformationAnalyzer"], informing.Order());
    }

    [Fact]
    public void The_analyzers_need_nothing_beside_themselves_but_the_compiler()
    {
        string[] beside = [.. typeof(PartnershipSpecAnalyzer).Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal(["Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp", "PartnershipSpec.Engine"], beside);
    }
}
