using Contested.Domain.Datasets.Definitions;

namespace Contested.Domain.Datasets.Reading;

/// <summary>Reads entries as their records define them.</summary>
/// <param name="problems">Where problems go.</param>
internal sealed class MappingReader(ProblemCollector problems)
{
    /// <summary>Where problems go.</summary>
    public ProblemCollector Problems => problems;

    /// <summary>Reads the single values in the entries.</summary>
    public ScalarReader Scalars { get; } = new(problems);

    /// <summary>Reads an entry; whatever is missing, unknown or wrong is reported.</summary>
    public T Read<T>(MappingNode node)
        where T : class => EntryDefinition<T>.Instance.Read(node, this);
}
