namespace Contested.GraphQL.EntityFrameworkCore.Plans;

/// <summary>Plans the fields of entities.</summary>
internal sealed class SelectionPlanner(PlanContext context)
{
    private readonly PlanningContext _planning = context.Planning;
    private readonly SchemaModel _schema = context.Schema;
    private readonly PlanBuilder _plan = context.Plan;
    private readonly List<(RowSetBuilder Rows, SqlEntity Entity, SelectedField Field, FieldOutput Output)> _collections = [];

    private ConnectionPlanner Connections => field ??= new ConnectionPlanner(context, this);

    /// <summary>Plans a field of the root.</summary>
    public FieldOutput PlanRootField(ObjectType type, SelectedField field) => ReferenceEquals(field.Field, MetaFields.TypeName)
        ? new ConstantOutput(field.EncodedName, type.Name)
        : field.Field.Source switch
        {
            CollectionSource collection => Connections.PlanRoot(collection, field),
            SingleSource single => PlanSingle(single, field),
            NodeSource => new NodePlanner(context, this).PlanNode(field),
            NodesSource => new NodePlanner(context, this).PlanNodes(field),
            SearchSource search => new SearchPlanner(context, this).Plan(search, field),
            CountSource count => PlanCount(count, field),
            _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
        };

    /// <summary>Plans the objects at a place of the response.</summary>
    public ObjectOutput PlanObject(RowSetBuilder rows, SqlEntity entity, Type clrType, SelectedField field)
    {
        var definition = _schema.DefinitionOf(clrType);
        if (context.TypeOf(definition) is ObjectType)
        {
            return PlanObject(rows, entity, definition, field);
        }

        var discriminator = entity.Scope.TypeOf(clrType).FindDiscriminatorProperty()
            ?? throw new PlanningException($"The rows of {clrType} do not tell their type.");
        var fields = _schema.ObjectTypesOf(definition.ClrType).ToDictionary(
            possible => (string)entity.Scope.TypeOf(possible.ClrType).GetDiscriminatorValue()!,
            possible => PlanFields(rows, entity, possible, field),
            StringComparer.Ordinal);
        return new ManyTypesOutput(rows.Add(entity, discriminator).Index, fields);
    }

    /// <summary>Plans the objects at a place where all are of one object type.</summary>
    public ObjectOutput PlanObject(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, SelectedField field) =>
        new OneTypeOutput(PlanFields(rows, entity, definition, field));

    private IReadOnlyList<FieldOutput> PlanFields(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, SelectedField field)
    {
        var type = (ObjectType)context.TypeOf(definition);
        return [.. _planning.Collect(type, field).Select(selected => PlanField(rows, entity, definition, type, selected))];
    }

    private FieldOutput PlanField(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, ObjectType type, SelectedField field) =>
        ReferenceEquals(field.Field, MetaFields.TypeName)
            ? new ConstantOutput(field.EncodedName, type.Name)
            : field.Field.Source switch
            {
                BoundSource bound => PlanBound(rows, entity, definition, bound.Binding, field),
                NodeIdSource => PlanNodeId(rows, entity, definition, type, field),
                CollectionSource collection => PlanCollection(rows, entity, collection, field),
                CountSource count => PlanCount(count, field),
                _ => throw new PlanningException($"The field {type.Name}.{field.Field.Name} is not planned."),
            };

    private FieldOutput PlanBound(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, FieldBinding binding, SelectedField field) => binding switch
    {
        ColumnBinding column => PlanColumn(rows.Add(entity, column.Column), field),
        PrimitiveCollectionBinding list => PlanColumn(rows.Add(entity, list.Column), field),
        ReferenceBinding reference => PlanReference(rows, entity, reference, field),
        ValueObjectBinding value => PlanValueObject(rows, entity, value, field),
        ComputedBinding computed => PlanComputed(rows, entity, definition, computed, field),
        _ => throw new PlanningException($"The property {binding.Property} is not planned."),
    };

    private static ColumnOutput PlanColumn((Column Column, int Index) column, SelectedField field) => new(field.EncodedName, column.Column, column.Index);

    private ReferenceOutput PlanReference(RowSetBuilder rows, SqlEntity entity, ReferenceBinding reference, SelectedField field)
    {
        int[] keys = reference.IsNullable ? [rows.Add(entity, reference.Navigation.ForeignKey.Properties[0]).Index] : [];
        return new ReferenceOutput(field.EncodedName, PlanObject(rows, entity.Follow(reference.Navigation), reference.Property.PropertyType, field), keys);
    }

    private ReferenceOutput PlanValueObject(RowSetBuilder rows, SqlEntity entity, ValueObjectBinding value, SelectedField field)
    {
        var valueObject = entity.Within(value.Complex);
        int[] keys = value.IsNullable
            ? [.. ValueObjectPresence.PropertiesOf(valueObject.ValueObject!.GetProperties()).Select(property => rows.Add(valueObject, property).Index)]
            : [];
        return new ReferenceOutput(field.EncodedName, PlanObject(rows, valueObject, value.Property.PropertyType, field), keys);
    }

    private ComputedOutput PlanComputed(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, ComputedBinding binding, SelectedField field)
    {
        var computation = context.Factories.ComputationOf(definition.ClrType, binding.Property);
        var columns = computation.Properties.Select(property => rows.Add(entity, property));
        return new ComputedOutput(field.EncodedName, computation, [.. columns], (NamedType)field.Field.Type.NullableType);
    }

    private NodeIdOutput PlanNodeId(RowSetBuilder rows, SqlEntity entity, ComplexTypeDefinition definition, ObjectType type, SelectedField field)
    {
        var key = (definition.NodeKey ?? _schema.InterfaceOf(definition)?.NodeKey)
            ?? throw new PlanningException($"{type.Name} has no global identifier.");
        return new NodeIdOutput(field.EncodedName, type.Name, rows.Add(SqlExpressions.Column(key.Body, entity).Column, TextColumn.Instance));
    }

    // The types of an interface have the same fields there, and each is read once.
    private FieldOutput PlanCollection(RowSetBuilder rows, SqlEntity entity, CollectionSource source, SelectedField field)
    {
        var known = _collections.Find(other => other.Rows == rows
            && other.Entity == entity
            && ReferenceEquals(other.Field.Field, field.Field)
            && other.Field.Nodes.SequenceEqual(field.Nodes));
        if (known.Output is null)
        {
            known.Output = Connections.PlanChild(rows, entity, source, field);
            _collections.Add((rows, entity, field, known.Output));
        }

        return known.Output;
    }

    private SingleOutput PlanSingle(SingleSource source, SelectedField field)
    {
        var rows = new RowSetBuilder(_plan, SingleEntity.Of(source.Field, _schema, context.Planning, context.ArgumentsOf(field)));
        _plan.Require(new SingleRow(rows.Index, IsOptional: source.Field.Key is not null));
        return new SingleOutput(field.EncodedName, PlanObject(rows, rows.Scope.First, source.Field.ItemType, field), rows.Index);
    }

    private CountOutput PlanCount(CountSource source, SelectedField field) => new(field.EncodedName, EntityCount.Add(source, _schema, _plan));
}
