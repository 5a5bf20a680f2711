namespace Contested.GraphQL.EntityFrameworkCore.Queries;

/// <summary>A condition of a filter, as the database tells it of an entity, and as it is told of an item in memory.</summary>
internal abstract class FilterCondition
{
    /// <summary>Writes the condition on an entity.</summary>
    public abstract SqlText Write(SqlEntity entity);

    /// <summary>Whether the database can tell all of it of the stored item that a computed one is another view of.</summary>
    /// <param name="stored">What both have in common.</param>
    public abstract bool IsOf(StoredConditions stored);

    /// <summary>Gives the condition on an item in memory.</summary>
    /// <param name="stored">Takes what the database tells of the stored item.</param>
    /// <exception cref="GraphQLException">It is about what is known neither in memory nor of the stored item.</exception>
    public Func<MemoryItem, bool> InMemory(StoredConditions stored)
    {
        if (!IsOf(stored))
        {
            return Compute(stored);
        }

        var column = stored.Add(this);
        return item => item.Stored?[item.Row, column].Number == 1;
    }

    protected abstract Func<MemoryItem, bool> Compute(StoredConditions stored);
}

/// <summary>A condition on a value: in SQL, and in memory.</summary>
/// <param name="Write">Writes it.</param>
/// <param name="IsMet">Tells it of a value, which may be null, with the coerced variables of the request.</param>
internal sealed record ValueCondition(Func<SqlText, SqlText> Write, Func<object?, IReadOnlyDictionary<string, object?>, bool> IsMet)
{
    /// <summary>The exact complement.</summary>
    public ValueCondition Negated() => new(value => SqlText.Not(Write(value)), (value, variables) => !IsMet(value, variables));
}

/// <summary>Conditions that all hold.</summary>
internal sealed class AllConditions(IReadOnlyList<FilterCondition> conditions) : FilterCondition
{
    /// <summary>The conditions one by one, those of an <c>and</c> inside, too.</summary>
    public IEnumerable<FilterCondition> Single => conditions.SelectMany(condition => condition is AllConditions all ? all.Single : [condition]);

    public override SqlText Write(SqlEntity entity) => SqlText.All(conditions.Select(condition => condition.Write(entity)));

    public override bool IsOf(StoredConditions stored) => conditions.Count > 0 && conditions.All(condition => condition.IsOf(stored));

    protected override Func<MemoryItem, bool> Compute(StoredConditions stored)
    {
        var all = conditions.Select(condition => condition.InMemory(stored)).ToList();
        return item => all.TrueForAll(isMet => isMet(item));
    }
}

/// <summary>Conditions of which at least one holds.</summary>
internal sealed class AnyCondition(IReadOnlyList<FilterCondition> conditions) : FilterCondition
{
    public override SqlText Write(SqlEntity entity) => SqlText.Any(conditions.Select(condition => condition.Write(entity)));

    public override bool IsOf(StoredConditions stored) => conditions.All(condition => condition.IsOf(stored));

    protected override Func<MemoryItem, bool> Compute(StoredConditions stored)
    {
        var any = conditions.Select(condition => condition.InMemory(stored)).ToList();
        return item => any.Exists(isMet => isMet(item));
    }
}

/// <summary>A condition that does not hold.</summary>
internal sealed class NotCondition(FilterCondition condition) : FilterCondition
{
    public override SqlText Write(SqlEntity entity) => SqlText.Not(condition.Write(entity));

    public override bool IsOf(StoredConditions stored) => condition.IsOf(stored);

    protected override Func<MemoryItem, bool> Compute(StoredConditions stored)
    {
        var isMet = condition.InMemory(stored);
        return item => !isMet(item);
    }
}

/// <summary>A condition on a column.</summary>
internal sealed class ColumnCondition(ColumnBinding binding, ValueCondition condition) : FilterCondition
{
    public override SqlText Write(SqlEntity entity) => condition.Write(entity.Column(binding.Column));

    public override bool IsOf(StoredConditions stored) => stored.Has(binding.Property);

    protected override Func<MemoryItem, bool> Compute(StoredConditions stored)
    {
        var read = PropertyReader.Of(binding.Property);
        return item => condition.IsMet(read(item.Value), item.Variables);
    }
}

/// <summary>A condition on a value object, or that there is none.</summary>
/// <param name="binding">The value object.</param>
/// <param name="condition">The condition; null where there is to be none.</param>
internal sealed class ValueObjectCondition(ValueObjectBinding binding, FilterCondition? condition) : FilterCondition
{
    public override SqlText Write(SqlEntity entity)
    {
        var value = entity.Within(binding.Complex);
        return condition is null
            ? value.IsNull()
            : SqlText.All([binding.IsNullable ? SqlText.Not(value.IsNull()) : SqlText.Empty, condition.Write(value)]);
    }

    public override bool IsOf(StoredConditions stored) => stored.Has(binding.Property);

    protected override Func<MemoryItem, bool> Compute(StoredConditions stored)
    {
        var read = PropertyReader.Of(binding.Property);
        var isMet = condition?.InMemory(new StoredConditions([], _ => throw new NotSupportedException("A value object has no columns of its own.")));
        return item => read(item.Value) is { } value ? isMet?.Invoke(item with { Value = value }) == true : isMet is null;
    }
}

/// <summary>A condition on a related entity, or on the items of a list, which only the database tells.</summary>
/// <param name="binding">The field.</param>
/// <param name="path">Its path in the argument, for the error.</param>
/// <param name="write">Writes the condition.</param>
internal sealed class RelatedCondition(FieldBinding binding, string path, Func<SqlEntity, SqlText> write) : FilterCondition
{
    public override SqlText Write(SqlEntity entity) => write(entity);

    public override bool IsOf(StoredConditions stored) => stored.Has(binding.Property);

    protected override Func<MemoryItem, bool> Compute(StoredConditions stored) => throw stored.Refuse(path);
}
