using System;
using Microsoft.CodeAnalysis;
using PartnershipSpec.TestKit;
using Xunit;

namespace PartnershipSpec.Roslyn.Tests.Generation;

/// <summary>
/// Names of the spec's author, of the consumer and of the emitted code meet in one project: what cannot stand together is reported, the
/// rest compiles.
/// </summary>
public class CollisionTests
{
    [Fact]
    public void Types_of_the_consumer_that_are_called_as_those_of_the_base_library_do_no_harm()
    {
        const string consumer = """
            global using Acme;
            class List<T> { }
            class StringBuilder { }
            class CultureInfo { }
            class Array { }
            delegate void Predicate<T>();
            namespace Acme { class HashSet<T> { } class Func<T> { } }
            namespace PartnershipSpec.System { class Unrelated { } }
            """;

        AssertSound(new GeneratorHarness(Target.Net10, consumer, []));
    }

    [Theory]
    [InlineData("\"id\": \"ball\"", "\"id\": \"tryCreate\"")]
    [InlineData("\"id\": \"ball\"", "\"id\": \"thingFacts\"")]
    [InlineData("\"id\": \"round\", \"type\": \"flag\"", "\"id\": \"not\", \"type\": \"flag\"")]
    [InlineData("\"id\": \"round\", \"type\": \"flag\"", "\"id\": \"toJson\", \"type\": \"flag\"")]
    public void A_name_the_emitted_code_needs_is_refused(string sound, string taken)
    {
        GeneratorHarness run = Run(Specs.Tiny.Replace(sound, taken, StringComparison.Ordinal));

        Assert.Contains(run.Reported, d => d.Id == "PSP0003");
        AssertSound(run);
    }

    [Theory]
    [InlineData("\"subject\": \"thing\"", "\"subject\": \"spectrum\"")]
    [InlineData("\"subject\": \"thing\"", "\"subject\": \"formula\"")]
    [InlineData("\"subject\": \"thing\"", "\"subject\": \"array\"")]
    [InlineData("\"subject\": \"thing\"", "\"subject\": \"system\"")]
    [InlineData("\"subject\": \"thing\"", "\"subject\": \"engine\"")]
    [InlineData("\"id\": \"ball\"", "\"id\": \"list\"")]
    [InlineData("\"id\": \"ball\"", "\"id\": \"spectrumTrait\"")]
    [InlineData("\"id\": \"ball\"", "\"id\": \"partnershipSpec\"")]
    [InlineData("\"id\": \"round\", \"type\": \"flag\"", "\"id\": \"toBits\", \"type\": \"flag\"")]
    public void A_name_that_only_the_engine_or_the_base_library_has_stands(string sound, string free)
    {
        string spec = Specs.Tiny.Replace(sound, free, StringComparison.Ordinal);
        GeneratorHarness run =
            Run(free.Contains("toBits", StringComparison.Ordinal)
            ? spec.Replace("{ \"round\":", "{ \"toBits\":", StringComparison.Ordinal)
            : spec);

        Assert.Empty(run.Reported);
        AssertSound(run);
    }

    [Theory]
    [InlineData("spectrumTrait")]
    [InlineData("verdict")]
    [InlineData("engine")]
    public void In_the_engines_own_namespace_its_public_names_are_refused(string taken)
    {
        GeneratorHarness run = Run(Specs.Tiny
            .Replace("\"namespace\": \"Tiny\"", "\"namespace\": \"PartnershipSpec\"", StringComparison.Ordinal)
            .Replace("\"id\": \"ball\"", $"\"id\": \"{taken}\"", StringComparison.Ordinal));

        Assert.Equal("PSP0003", Assert.Single(run.Reported).Id);
        AssertSound(run);
    }

    [Theory]
    [InlineData("known")]
    [InlineData("excluded")]
    [InlineData("known0")]
    public void A_trait_may_be_called_as_the_fields_might_be(string id)
    {
        GeneratorHarness run = Run(Specs.Tiny.Replace("\"round\"", $"\"{id}\"", StringComparison.Ordinal));

        Assert.Empty(run.Reported);
        AssertSound(run);
    }

    [Theory]
    [InlineData("TINY")]
    [InlineData("Tiny.Ball")]
    [InlineData("Tiny.ThingFacts.More")]
    [InlineData("Tiny.ThingSpectrum")]
    public void A_namespace_that_differs_by_case_alone_or_is_a_type_of_another_spec_is_refused(string other)
    {
        string second = Specs.Tiny.Replace("tinySpectrum", "other", StringComparison.Ordinal)
            .Replace("\"Tiny\"", $"\"{other}\"", StringComparison.Ordinal);

        var run = new GeneratorHarness(
            Target.Net10, "", [new MemoryText("a.spectrum.json", Specs.Tiny), new MemoryText("b.spectrum.json", second)]);

        Assert.Equal("PSP0009", Assert.Single(run.Reported).Id);
        AssertSound(run);
    }

    [Theory]
    [InlineData("Tiny.System")]
    [InlineData("Microsoft.Things")]
    [InlineData("Contoso.Partnerships.Catalogue.Of.Things")]
    [InlineData("Ball")]
    [InlineData("Thing.Thing")]
    [InlineData("A_.B__1")]
    public void Other_namespaces_stand(string space)
    {
        GeneratorHarness run = Run(Specs.Tiny.Replace("\"namespace\": \"Tiny\"", $"\"namespace\": \"{space}\"", StringComparison.Ordinal));

        Assert.Empty(run.Reported);
        AssertSound(run);
    }

    [Theory]
    [InlineData("System")]
    [InlineData("System.Collections.Generic")]
    [InlineData("Microsoft")]
    [InlineData("Microsoft.CodeAnalysis")]
    public void A_namespace_of_the_base_library_or_the_compiler_is_refused_with_whatever_it_would_have_held(string space)
    {
        GeneratorHarness run =
            Run(Specs.Tiny.Replace("\"namespace\": \"Tiny\"", $"\"namespace\": \"{space}\"", StringComparison.Ordinal)
            .Replace("\"ball\"", "\"attribute\"", StringComparison.Ordinal));

        Assert.Equal("PSP0003", Assert.Single(run.Reported).Id);
        Assert.Empty(run.Sources);
    }

    [Theory]
    [InlineData("NUL.Things")]
    [InlineData("Lpt9.X")]
    public void A_namespace_called_as_a_device_of_Windows_leads_to_no_file_of_that_name(string space)
    {
        GeneratorHarness run = Run(Specs.Tiny.Replace("\"Tiny\"", $"\"{space}\"", StringComparison.Ordinal));

        Assert.All(run.Sources.Keys, name => Assert.StartsWith("_", name, StringComparison.Ordinal));
        AssertSound(run);
    }

    [Theory]
    [InlineData("\\ud800")]
    [InlineData("memberwiseClone")]
    [InlineData("finalize")]
    [InlineData("class")]
    [InlineData("😀")]
    [InlineData("a.b/c*/</summary>\\u2028")]
    public void A_declaration_of_any_id_is_found_by_it(string id)
    {
        var run = new GeneratorHarness(
            Target.Net10, "", [new MemoryText("partnerships.json", $$"""{ "partnerships": [ { "id": "{{id}}", "name": "{{id}}" } ] }""")]);

        AssertSound(run);
    }

    private static GeneratorHarness Run(string spec) =>
        new(Target.Net10, "", [new MemoryText("own.spectrum.json", spec)], new BuildProperties(("PartnershipSpecBundled", "false")));

    private static void AssertSound(GeneratorHarness run)
    {
        Assert.Null(run.Result.Exception);
        Assert.DoesNotContain(
            run.CompilerFindings, d => d.Severity == DiagnosticSeverity.Error
            || d.Location.SourceTree?.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) == true);
    }
}
