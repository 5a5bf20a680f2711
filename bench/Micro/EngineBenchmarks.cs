using System.Buffers;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Contested.GraphQL;
using Contested.GraphQL.Execution;
using Contested.GraphQL.Execution.Plans;
using Contested.GraphQL.Language;
using Contested.GraphQL.Language.Ast;
using Contested.GraphQL.Types;
using Contested.GraphQL.Validation.Rules;
using Contested.GraphQL.Values;

namespace Contested.Bench.Micro;

/// <summary>What the steps of a request cost by themselves, without the database.</summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private string _text = "";
    private DocumentNode _document = null!;
    private OperationContext _context = null!;
    private ExecutionResult _result = null!;
    private EngineSubject _subject = null!;

    /// <summary>The query.</summary>
    [ParamsSource(nameof(Queries))]
    public string Query { get; set; } = "";

    /// <summary>The queries of the benchmark.</summary>
    public static IEnumerable<string> Queries => EngineSubject.Queries;

    /// <summary>Prepares what the steps start from, the answer from a small database included.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _subject = EngineSubject.CreateAsync().GetAwaiter().GetResult();
        _text = EngineSubject.Document(Query);
        _document = Parser.Parse(_text);
        var operation = _document.Definitions.OfType<OperationDefinitionNode>().Single();
        _context = new OperationContext
        {
            Schema = _subject.Schema,
            Operation = operation,
            Fragments = new Dictionary<string, FragmentDefinitionNode>(),
            Variables = new VariableCoercion(_subject.Schema, 1).Coerce(operation.VariableDefinitions, _subject.Variables(Query)),
            Services = _subject.Services,
        };
        _result = _subject.ExecuteAsync(Query).GetAwaiter().GetResult();
        if (_result.Errors.Count > 0)
        {
            throw new InvalidOperationException(_result.Errors[0].Message);
        }
    }

    /// <summary>Removes the small database.</summary>
    [GlobalCleanup]
    public void CleanUp() => _subject.Dispose();

    /// <summary>Text to document.</summary>
    [Benchmark]
    public DocumentNode Parse() => Parser.Parse(_text);

    /// <summary>Document to errors, of which there are none.</summary>
    [Benchmark]
    public IReadOnlyList<GraphQLError> Validate() => DocumentValidator.Validate(_subject.Schema, _document);

    /// <summary>Valid document to plan.</summary>
    [Benchmark]
    public OperationPlan? Plan() => ((PlannedSchema)_subject.Schema).Planner.Plan(new PlanningContext(_context));

    /// <summary>Rows to JSON.</summary>
    [Benchmark]
    public int Write()
    {
        _buffer.ResetWrittenCount();
        using (var writer = new Utf8JsonWriter(_buffer, ResponseWriter.Options))
        {
            _result.WriteTo(writer);
        }

        return _buffer.WrittenCount;
    }
}
