using System;
using System.Collections.Generic;
using System.Linq;
using Benchmarks.Data;

namespace Benchmarks.Engines;

/// <summary>Something that classifies, or only judges, records. What it works on is prepared beforehand, and not timed.</summary>
internal abstract class Engine(string name)
{
    internal string Name => name;

    /// <summary>Whether it answers with verdicts alone, without evidence and placement.</summary>
    internal virtual bool OnlyJudges => false;

    /// <summary>Every engine.</summary>
    internal static IReadOnlyList<Engine> All() =>
    [
        new GeneratedEngine(), new CoreEngine(), new MaskEngine(), new ObjectEngine(),
        new RulesEngineEngine(), new FluentValidationEngine(), new JsonSchemaEngine(explains: false), new JsonSchemaEngine(explains: true),
    ];

    /// <summary>Takes the records to answer on.</summary>
    internal abstract void Prepare(Record[] records);

    /// <summary>The answer on a record, put so that it can be compared; see <see cref="Reference"/>.</summary>
    internal abstract ulong Answer(int record);

    /// <summary>Does what is timed for some records, and no more.</summary>
    internal virtual ulong Run(int from, int to)
    {
        ulong all = 0;
        for (int i = from; i < to; i++) all ^= Answer(i);
        return all;
    }

    /// <summary>Compares all answers with the reference's; no engine is timed that answers one of them differently.</summary>
    internal void Check(Record[] records)
    {
        Prepare(records);
        int wrong = Enumerable.Range(0, records.Length)
            .Count(i => Answer(i) != (OnlyJudges ? Reference.Judge(records[i]) : Reference.Classify(records[i])));
        if (wrong > 0) throw new InvalidOperationException($"{Name} answers {wrong} of {records.Length} records differently.");
    }
}
