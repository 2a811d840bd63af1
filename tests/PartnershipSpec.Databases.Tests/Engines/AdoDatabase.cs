using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Globalization;
using System.Linq;

namespace PartnershipSpec.Databases.Tests.Engines;

/// <summary>A database that a driver of .NET speaks to.</summary>
public abstract class AdoDatabase : Database
{
    private DbConnection? _connection;

    /// <summary>The connection, not yet open.</summary>
    internal DbConnection Connection => _connection ?? throw new InvalidOperationException("It has not been started.");

    internal override void Execute(string sql)
    {
        using DbCommand command = Command(sql);
        command.ExecuteNonQuery();
    }

    internal override IReadOnlyList<string?[]> Query(string sql)
    {
        using DbCommand command = Command(sql);
        using DbDataReader reader = command.ExecuteReader();
        var rows = new List<string?[]>();
        while (reader.Read())
        {
            rows.Add([.. Enumerable.Range(0, reader.FieldCount)
                .Select(i => reader.IsDBNull(i) ? null : Convert.ToString(reader.GetValue(i), CultureInfo.InvariantCulture))]);
        }

        return rows;
    }

    public override void Dispose()
    {
        _connection?.Dispose();
        GC.SuppressFinalize(this);
    }

    protected override void Start()
    {
        _connection = Connect();
        _connection.Open();
    }

    /// <summary>A connection, not yet open.</summary>
    protected abstract DbConnection Connect();

    private DbCommand Command(string sql)
    {
        DbCommand command = Connection.CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 600;
        return command;
    }
}
