using System.Globalization;

namespace PartnershipSpec.Engine.Sql.Dialects;

/// <summary>Numbers as every dialect reads them.</summary>
internal static class SqlNumber
{
    internal static string Of(long number) => number.ToString(CultureInfo.InvariantCulture);
}
