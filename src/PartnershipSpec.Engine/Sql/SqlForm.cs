namespace PartnershipSpec.Engine.Sql;

/// <summary>What a statement does with the judgements.</summary>
internal enum SqlForm : byte
{
    /// <summary>It returns them.</summary>
    Query,

    /// <summary>It names them, and they are worked out whenever they are asked for.</summary>
    View,

    /// <summary>It stores them.</summary>
    Table,
}
