using System.Collections.Generic;
using System.Linq;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Model;
using PartnershipSpec.TestKit.Engine;
using Xunit;

namespace PartnershipSpec.Engine.Tests.Model;

/// <summary>What a spec is judged by says where it stands in the spec, so that no code has to match the two.</summary>
public sealed class PointerTests
{
    private static readonly JsonValue Root = JsonTree.Parse(Bundled.Text, JsonSyntax.Strict).Root;

    private static readonly CompiledSpectrum Inherited = new SpecBuilder().Flag("a", "b")
        .Implication("""{ "a": true }""", """{ "b": true }""")
        .Category("top", extends: "ground").Takes("""{ "b": true }""").Category("ground").Takes("""{ "a": true }""").Load();

    private static SpectrumModel Model => Bundled.Spectrum.Model;

    [Fact]
    public void Every_category_trait_and_criterion_is_found_at_its_pointer()
    {
        IEnumerable<(string Id, string Pointer)> lowered =
        [
            .. Model.Traits.Select(t => (t.Id, t.Pointer)),
            .. Model.Categories.Select(c => (c.Id, c.Pointer)),
            .. Model.Categories.SelectMany(c => c.Criteria).Select(c => (c.Id, c.Pointer)),
        ];
        Assert.All(lowered, one => Assert.Equal(one.Id, JsonPointer.Find(Root, one.Pointer + "/id")?.Text));
        Assert.InRange(lowered.Count(), 60, 1000);
    }

    [Fact]
    public void Every_implication_is_found_at_its_pointer_and_says_why()
    {
        Assert.NotEmpty(Model.Implications);
        Assert.All(Model.Implications, i => Assert.Equal(i.Why.In("en"), JsonPointer.Find(Root, i.Pointer + "/why/en")?.Text));
    }

    [Fact]
    public void A_criterion_belongs_to_the_category_it_stands_in_and_not_to_one_that_takes_it_over()
    {
        (SpectrumCategory top, SpectrumCategory ground) = (Inherited.Model.Categories[0], Inherited.Model.Categories[1]);
        Assert.Same(ground.Criteria[0], top.Criteria[0]);
        Assert.Equal([false, true], top.Criteria.Select(top.IsOwn));
        Assert.Equal([true], ground.Criteria.Select(ground.IsOwn));
    }

    [Fact]
    public void A_trait_knows_its_place() => Assert.Equal(Enumerable.Range(0, Model.Traits.Count), Model.Traits.Select(t => t.Index));

    [Theory]
    [InlineData("""{"a":true,"b":false}""", true)]
    [InlineData("""{"a":true,"b":true}""", false)]
    [InlineData("""{"a":true}""", false)]
    [InlineData("""{"b":false}""", false)]
    public void An_implication_fails_where_its_premise_is_met_and_its_conclusion_refuted(string facts, bool fails) =>
        Assert.Equal(fails, Inherited.Model.Implications.Single().FailsOn(Declared.Bits(Inherited, facts)));

    [Theory]
    [InlineData("/categories/1/criteria/0", "/categories/1", true)]
    [InlineData("/categories/10", "/categories/1", false)]
    [InlineData("/categories/1", "/categories/1", false)]
    [InlineData("/categories", "", true)]
    public void A_pointer_lies_below_another_by_whole_tokens(string path, string parent, bool isBelow) =>
        Assert.Equal(isBelow, JsonPointer.IsBelow(path, parent));
}
