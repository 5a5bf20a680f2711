using Contested.GraphQL.EntityFrameworkCore.Bindings;
using Contested.GraphQL.EntityFrameworkCore.Plans.Columns;
using Contested.GraphQL.EntityFrameworkCore.Plans.Outputs;
using Contested.GraphQL.EntityFrameworkCore.Plans.RowSets;
using Contested.GraphQL.EntityFrameworkCore.Plans.Searches;
using Contested.GraphQL.EntityFrameworkCore.Sql;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Types;

namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the fields of entities.</summary>
internal sealed class SelectionPlanner(PlanningContext planning, SchemaContext context, PlanBuilder plan)
{
    private readonly List<(RowSetBuilder Rows, SqlEntity Entity, SelectedField Field, FieldOutput Output)> _collections = [];

    private ConnectionPlanner Connections => field ??= new ConnectionPlanner(planning, context, plan, this);

    private NodePlanner Nodes => field ??= new NodePlanner(planning, context, plan, this);

    /// <summary>Plans the objects at a place.</summary>
    /// <param name="rows">The rows that have the objects.</param>
    /// <param name="entity">The entity in the rows.</param>
    /// <param name="clrType">The class of the entity, or of the value object in its columns.</param>
    /// <param name="field">The field with the objects.</param>
    public ObjectOutput PlanObject(RowSetBuilder rows, SqlEntity entity, Type clrType, SelectedField field)
    {
        var definition = context.DefinitionOf(clrType);
        if (context.TypeOf(definition) is Types.ObjectType objectType)
        {
            return new OneTypeOutput(PlanFields(rows, entity, definition, objectType, field));
        }

        var discriminator = entity.Scope.TypeOf(clrType).FindDiscriminatorProperty()
            ?? throw new PlanningException($"The rows of {clrType} do not tell their type.");
        var fields = new Dictionary<string, IReadOnlyList<FieldOutput>>(StringComparer.Ordinal);
        foreach (var possible in context.Definitions.Where(other => !other.IsInterface && definition.ClrType.IsAssignableFrom(other.ClrType)))
        {
            var value = (string)entity.Scope.TypeOf(possible.ClrType).GetDiscriminatorValue()!;
            fields[value] = PlanFields(rows, entity, possible, (Types.ObjectType)context.TypeOf(possible), field);
        }

        return new ManyTypesOutput(rows.Add(new TextColumn(entity.Column(discriminator))), fields);
    }

    /// <summary>Plans a field of the root, or of an entity.</summary>
    /// <param name="rows">The rows that have the entity; null at the root.</param>
    /// <param name="entity">The entity; null at the root.</param>
    /// <param name="definition">The definition of its type; null at the root.</param>
    /// <param name="type">The type of the object.</param>
    /// <param name="field">The field.</param>
    public FieldOutput PlanField(RowSetBuilder? rows, SqlEntity? entity, ComplexTypeDefinition? definition, Types.ObjectType type, SelectedField field)
    {
        if (ReferenceEquals(field.Field, MetaFields.TypeName))
        {
            return new ConstantOutput(field.EncodedName, type.Name);
        }

        return field.Field.Source switch
        {
            BoundSource bound => PlanBound(rows!, entity!, definition!, bound.Binding, field),
            NodeIdSource => PlanNodeId(rows!, entity!, definition!, type, field),
            CollectionSource collection => PlanCollection(rows, entity, collection, field),
            SingleSource single => PlanSingle(single.Field, field),
            NodeSource => Nodes.PlanNode(field),
            NodesSource => Nodes.PlanNodes(field),
            SearchSource search => new SearchPlanner(planning, context, plan, this).Plan(search, field),
            CountSource count => new CountOutput(field.EncodedName, Count(count.ItemType)),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };
    }

    /// <summary>Plans the fields of the entities of an object type.</summary>
    /// <param name="rows">The rows that have the entities.</param>
    /// <param name="entity">The entity in the rows.</param>
    /// <param name="definition">The definition of its type.</param>
    /// <param name="type">The type.</param>
    /// <param name="field">The field with the objects.</param>
    public IReadOnlyList<FieldOutput> PlanFields(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, Types.ObjectType type, SelectedField field) =>
        [.. planning.Collect(type, field).Select(selected => PlanField(rows, entity, definition, type, selected))];

    private FieldOutput PlanBound(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, FieldBinding binding, SelectedField field) => binding switch
    {
        ColumnBinding column => PlanColumn(rows, plan.Columns.Create(entity.Column(column.Column), column.Column), field),
        PrimitiveCollectionBinding list => PlanColumn(rows, plan.Dialect.ListColumn(entity.Column(list.Column), list.Column), field),
        ReferenceBinding reference => PlanReference(rows, entity, reference, field),
        ValueObjectBinding value => PlanValueObject(rows, entity, value, field),
        ComputedBinding computed => PlanComputed(rows, entity, definition, computed, field),
        _ => throw new PlanningException($"The property {binding.Property} is not planned."),
    };

    private static ColumnOutput PlanColumn(RowSetBuilder rows, Column column, SelectedField field) => new(field.EncodedName, column, rows.Add(column));

    private ReferenceOutput PlanReference(RowSetBuilder rows, SqlEntity entity, ReferenceBinding reference, SelectedField field)
    {
        var foreignKey = reference.Navigation.ForeignKey.Properties[0];
        int[] keys = reference.IsNullable ? [rows.Add(plan.Columns.Create(entity.Column(foreignKey), foreignKey))] : [];
        return new ReferenceOutput(field.EncodedName, PlanObject(rows, entity.Follow(reference.Navigation), reference.Property.PropertyType, field), keys);
    }

    private ReferenceOutput PlanValueObject(RowSetBuilder rows, SqlEntity entity, ValueObjectBinding value, SelectedField field)
    {
        var valueObject = entity.Within(value.Complex);
        int[] keys = value.IsNullable
            ? [.. ValueObjectPresence.PropertiesOf(valueObject.ValueObject!.GetProperties()).Select(property => rows.Add(plan.Columns.Create(valueObject.Column(property), property)))]
            : [];
        return new ReferenceOutput(field.EncodedName, PlanObject(rows, valueObject, value.Property.PropertyType, field), keys);
    }

    private ComputedOutput PlanComputed(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, ComputedBinding binding, SelectedField field)
    {
        var computation = context.ComputationOf(definition.ClrType, binding.Property);
        var columns = computation.Properties.Select(property =>
        {
            var column = plan.Columns.Create(entity.Column(property), property);
            return (column, rows.Add(column));
        });
        return new ComputedOutput(field.EncodedName, computation, [.. columns], (NamedType)field.Field.Type.NullableType);
    }

    private NodeIdOutput PlanNodeId(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, Types.ObjectType type, SelectedField field)
    {
        var key = (context.InterfaceOf(definition) is { NodeKey: not null } parent && definition.NodeKey is null ? parent : definition).NodeKey
            ?? throw new PlanningException($"{type.Name} has no global identifier.");
        return new NodeIdOutput(field.EncodedName, type.Name, rows.Add(new TextColumn(SqlExpressions.Column(key.Body, entity).Column)));
    }

    // The types of an interface have the same fields there, and each is read once.
    private FieldOutput PlanCollection(RowSetBuilder? rows, SqlEntity? entity, CollectionSource source, SelectedField field)
    {
        if (rows is null)
        {
            return Connections.PlanRoot(source, field);
        }

        var known = _collections.Find(other => other.Rows == rows
            && other.Entity == entity
            && ReferenceEquals(other.Field.Field, field.Field)
            && other.Field.Nodes.SequenceEqual(field.Nodes));
        if (known.Output is null)
        {
            known.Output = Connections.PlanChild(rows, entity!, source, field);
            _collections.Add((rows, entity!, field, known.Output));
        }

        return known.Output;
    }

    private SingleOutput PlanSingle(SingleFieldDescriptor single, SelectedField field)
    {
        var item = context.Model.FindEntityType(single.ItemType)!;
        Func<SqlEntity, SqlText> condition = _ => SqlText.Empty;
        if (single.Key is { } key)
        {
            var property = item.FindProperty(key.Name)!;
            var argument = planning.Argument(field, Naming.ToCamelCase(key.Name))!;
            var parameter = SqlValues.Parameter(argument, property);
            condition = entity => $"{entity.Column(property)} = {parameter}";
        }

        var rows = new RowSetBuilder(plan, new RootEntity(item, condition), null, null, 0, null);
        plan.RequireSingle(rows.Index, isOptional: single.Key is not null);
        return new SingleOutput(field.EncodedName, PlanObject(rows, rows.Scope.First, single.ItemType, field), rows.Index);
    }

    private int Count(Type itemType)
    {
        var item = context.Model.FindEntityType(itemType)!;
        var scope = plan.OpenScope();
        var condition = SqlText.All([SqlScope.OfType(scope.First, item)]);
        SqlText statement = $"SELECT CAST(COUNT(*) AS INTEGER) FROM {SqlNames.Table(item)} AS {scope.First.Alias} WHERE {condition}";
        return plan.Add(statement, [new IntColumn(SqlText.Empty)], false, 0, null);
    }
}
