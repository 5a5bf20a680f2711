namespace Contested.GraphQL.Types;

/// <summary>Ends an execution as a whole, wherever in it this is thrown: unlike other exceptions, it is no error of one field.</summary>
/// <param name="message">Why it ends, for whoever executes the request.</param>
/// <param name="innerException">What it ends because of, where that is an exception.</param>
public abstract class ExecutionAbortedException(string message, Exception? innerException = null) : Exception(message, innerException);
