using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using CsCheck;
using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Judging;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.Engine.Specs;
using PartnershipSpec.Engine.Specs.Parsing;
using PartnershipSpec.Engine.Tests.Json;
using PartnershipSpec.TestKit.Engine;
using Xunit;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace PartnershipSpec.Engine.Tests.Specs.Parsing;

/// <summary>Whatever is done to a spec, reading it reports and never throws.</summary>
[Trait("Takes", "long")]
public sealed class BrokenSpecTests
{
    private static readonly string[] Samples =
    [
        Bundled.Text, TestFiles.Spec("examples/valid/all-conditions.spectrum.json"), TestFiles.Spec("examples/valid/minimal.spectrum.json"),
        TestFiles.Spec("examples/valid/himmelman.spectrum.json"),
    ];

    private static readonly string[] Odd =
        ["null", "true", "0", "-1", "1e9", "3", "\"\"", "\" \"", "\"x\"", "\"all\"", "\"none\"", "\"facts\"", "\"\\u0000\"", "[]", "{}",
            "[null]", "[[]]", "{\"\":{}}"];

    private static readonly string[] Junk = ["{", "}", "[", "]", ",", ":", "\"", "'", "/*", "//", "\\", "\0", "\ud800", "1", "nul"];

    [Fact]
    public void Values_of_the_wrong_kind_at_any_place() =>
        Gen.Int.Sample(
            seed =>
            {
                var random = new Random(seed);
                JsonNode spec = JsonNode.Parse(Samples[random.Next(Samples.Length)])!;
                for (int i = random.Next(1, 4); i > 0; i--) Break(spec, random);
                Survives(spec.ToJsonString());
            },
            iter: 500);

    [Fact]
    public void Characters_lost_added_or_doubled_anywhere() =>
        Gen.Select(Gen.OneOf(Samples), Gen.Select(Gen.Int[0, 3], Gen.Double.Unit, Gen.OneOf(Junk)).Array[1, 3])
            .Sample((text, mutations) => Survives(JsonDocuments.Mutate(text, mutations)), iter: 500);

    private static void Break(JsonNode spec, Random random)
    {
        JsonNode[] nodes = [.. Descendants(spec)];
        JsonNode node = nodes[random.Next(nodes.Length)];
        JsonNode? odd = random.Next(3) == 0 ? nodes[random.Next(nodes.Length)].DeepClone() : JsonNode.Parse(Odd[random.Next(Odd.Length)]);
        if (node.Parent is JsonArray array) array[node.GetElementIndex()] = odd;
        else if (node.Parent is JsonObject owner && random.Next(3) == 0) owner.Remove(node.GetPropertyName());
        else if (node.Parent is JsonObject parent) parent[random.Next(4) == 0 ? "added" : node.GetPropertyName()] = odd;
    }

    private static IEnumerable<JsonNode> Descendants(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch { JsonObject o => o.Select(p => p.Value), JsonArray a => a, _ => [] };
        return children.OfType<JsonNode>().SelectMany(c => Descendants(c).Prepend(c));
    }

    private static void Survives(string text)
    {
        SpectrumFile file = SpectrumParser.Parse(new SourceFile("x.spectrum.json", text));
        foreach (Problem problem in file.Problems)
        {
            Assert.InRange(problem.Location.Span.End, problem.Location.Span.Start, text.Length);
            Assert.NotEmpty(problem.Message.ToString());
        }

        if (file.Spectrum is not { } spectrum) return;

        // Types are made from it, sound or not; what is sound judges.
        Assert.Equal(!file.Problems.Any(p => p.Rule.Severity == RuleSeverity.Error), spectrum.IsSound);
        var loaded = new CompiledSpectrum(spectrum, file.File);
        Assert.Equal(spectrum.Traits.Count, loaded.Model.Traits.Count);
        new Evaluation(loaded.Model, loaded.Model.NothingKnown()).Rank();
        if (spectrum.IsSound) Assert.Equal(
            spectrum.Categories.Count, SpectrumParser.Parse(new SourceFile("", SpectrumDigest.Of(spectrum))).Spectrum!.Categories.Count);
    }
}
