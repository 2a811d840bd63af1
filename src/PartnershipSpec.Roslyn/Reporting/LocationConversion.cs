using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PartnershipSpec.Engine.Text;

namespace PartnershipSpec.Roslyn.Reporting;

/// <summary>Places in files as the compiler's locations.</summary>
internal static class LocationConversion
{
    internal static Location ToLocation(this SourceLocation place) => place.Path.Length == 0
        ? Location.None
        : Location.Create(
            place.Path,
            new TextSpan(place.Span.Start, place.Span.Length),
            new LinePositionSpan(new(place.Start.Line, place.Start.Character), new(place.End.Line, place.End.Character)));
}
