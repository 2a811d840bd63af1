using PartnershipSpec.Engine.Diagnostics;
using PartnershipSpec.Engine.Json;
using PartnershipSpec.Engine.Parsing;

namespace PartnershipSpec.Engine.Specs.Parsing;

/// <summary>Checks the statements of the source that are no criterion: nothing is made from them, so nothing is kept.</summary>
internal static class MetadataParser
{
    internal static void Check(FileReader reader, ObjectReader spec, TextsParser texts)
    {
        foreach (ObjectReader item in spec.FindObjects("metadata"))
        {
            item.NeedText("id");
            string? quote = item.NeedText("quote");
            texts.FindBesideQuote(item, "texts", quote);
            if (item.NeedText("carriedBy") is { } pointer && JsonPointer.Find(reader.File.Tree.Root, pointer) is null)
                reader.Report(reader.Rules.UnknownName, item.Find("carriedBy")!.Span, MessageKey.PointerLeadsNowhere, pointer);
            item.FindText("note");
            item.Done();
        }
    }
}
